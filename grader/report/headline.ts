import type { ScoreSheet } from "../verdict/mod.ts";
import { markLines } from "./mark_line.ts";
import { points } from "./text/points.ts";

/** The total in one line, and what the reader has to know of it. */
export function headline(sheet: ScoreSheet): string {
  const { module, score, maxScore, complete } = sheet;
  const lines = [
    `${module}: ${points(score)}/${points(maxScore)} points`,
    ...markLines(sheet),
  ];
  if (!complete) {
    lines.push(
      "The grader itself failed in places, which cost no points; tell your instructor",
    );
  }
  return lines.join("\n");
}
