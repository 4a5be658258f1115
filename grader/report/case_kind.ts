import type { SheetCheck, SheetItem } from "../verdict/mod.ts";
import { isFull } from "./is_full.ts";

/** What a check is to readers of tests; `error` is the grader's own. */
export type CaseKind = "passed" | "failure" | "error" | "skipped";

/**
 * What became of a check, for formats that readers of tests know. An exercise
 * that cannot be run, or that nobody began, fails: to them skipped is green.
 * A part of the points is no pass.
 */
export function caseKind({ status }: SheetItem, check: SheetCheck): CaseKind {
  switch (check.outcome) {
    case "failed":
      return "failure";
    case "error":
      return "error";
    case "skipped":
      if (isFull(check)) return "passed";
      return status === "graded" ? "skipped" : "failure";
    case "passed":
    case "inconclusive":
      return "passed";
  }
}
