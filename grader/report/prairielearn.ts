import type { ScoreSheet } from "../verdict/mod.ts";
import { charsEach } from "./chars_each.ts";
import { type Commands, explainCheck } from "./explain_check.ts";
import { headline } from "./headline.ts";
import { printable } from "./printable.ts";
import {
  PRAIRIELEARN_MAX_BYTES,
  PrairieLearnResults,
} from "./schemas/prairielearn_results.ts";

/**
 * PrairieLearn's `results.json`. A submission of which no file can be run, or on
 * which the grader failed, is "not gradable": the student keeps the attempt.
 */
export function prairielearn(
  sheet: ScoreSheet,
  { checklist }: Commands = {},
): string {
  const { items, score, maxScore, complete } = sheet;
  const files = items.filter(({ file }) => file !== undefined);
  const runs = !files.length ||
    files.some(({ status }) => status !== "unusable");
  const gradable = runs && complete;
  const room = charsEach(sheet, PRAIRIELEARN_MAX_BYTES, 500);
  const results: PrairieLearnResults = {
    gradable,
    score: maxScore === 0 ? 0 : Math.min(1, score / maxScore),
    ...(!gradable && {
      format_errors: runs
        ? [headline(sheet)]
        : files.map(({ title, message }) =>
          `${title}: ${printable(message ?? "cannot be run")}`
        ),
    }),
    message: headline(sheet),
    output: "",
    tests: items.flatMap((item) =>
      item.checks.map((check) => ({
        name: check.id,
        description: check.title,
        points: check.points,
        max_points: check.maxPoints,
        message: "",
        output: explainCheck(item, check, checklist, room),
      }))
    ),
  };
  return `${JSON.stringify(PrairieLearnResults.parse(results))}\n`;
}
