import type { CostMeasure } from "../cost/cost_measure.ts";
import type { Failure } from "./failure.ts";

/** What a check found. A fault of the grader is thrown instead. */
export type Finding =
  & {
    /** One sentence for the sheet. */
    readonly note?: string;
    /** What was measured, where time was. */
    readonly cost?: CostMeasure;
  }
  & (
    | { readonly kind: "passed" }
    | {
      readonly kind: "failed";
      readonly failure: Failure;
      /** Share of the points that is earned all the same, 0 to 1. */
      readonly credit?: number;
    }
    /** Holds where it could be tried, which was not everywhere. */
    | { readonly kind: "partial"; readonly credit: number }
    | { readonly kind: "inconclusive" }
  );
