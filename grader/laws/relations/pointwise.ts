import type { Evidence, Law, Mismatch } from "../law.ts";
import { wantedSentence } from "../../verdict/wanted_sentence.ts";

/** A law on each value for itself. */
export interface PointwiseOptions
  extends Pick<Law, "id" | "property" | "space" | "runs" | "examples"> {
  /** What the value should become, in float64. */
  readonly expected: (x: number) => number;
  /** Whether the result will do. */
  readonly accepts: (y: number, expected: number, x: number) => boolean;
}

/** Each output value is what its input value should become. */
export function pointwise(
  { expected, accepts, ...law }: PointwiseOptions,
): Law {
  function judge({ sample, values }: Evidence): Mismatch | undefined {
    const { data } = sample.input;
    const output = values[0]!.output.data;
    for (const [index, x] of data.entries()) {
      const want = expected(x);
      const actual = output[index]!;
      if (accepts(actual, want, x)) continue;
      const rounded = Math.fround(want);
      return {
        message: wantedSentence(actual, rounded, x),
        index,
        expected: rounded,
        actual,
      };
    }
  }
  return { ...law, judge };
}
