import type { ScoreSheet } from "../verdict/mod.ts";
import { points } from "./text/points.ts";

/** What came of a mark that was asked for; open where the grader failed. */
export function markLines(
  { passMark, passed, complete }: ScoreSheet,
): readonly string[] {
  if (passMark === undefined) return [];
  const reached = complete ? "reached" : "open until it is graded again";
  return [`Pass mark ${points(passMark)}: ${passed ? reached : "not reached"}`];
}
