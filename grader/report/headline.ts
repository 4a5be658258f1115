import type { ScoreSheet } from "../verdict/mod.ts";
import { points } from "./text/points.ts";

/** The total in one line, and what the reader has to know of it. */
export function headline(sheet: ScoreSheet): string {
  const { module, score, maxScore, passMark, passed, complete } = sheet;
  const lines = [`${module}: ${points(score)}/${points(maxScore)} points`];
  if (passMark !== undefined) {
    const verdict = passed ? "reached" : "not reached";
    lines.push(`Pass mark ${points(passMark)}: ${verdict}`);
  }
  if (!complete) {
    lines.push(
      "The grader itself failed in places, which cost no points; tell your instructor",
    );
  }
  return lines.join("\n");
}
