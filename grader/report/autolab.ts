import type { ScoreSheet } from "../verdict/mod.ts";
import { type Commands, explainCheck } from "./explain_check.ts";
import { isFull } from "./is_full.ts";
import { AutolabResult, AutolabStages } from "./schemas/autolab_result.ts";
import { text } from "./text/text.ts";

/**
 * What Autolab reads of a grader's output: the text for the student, a line
 * that makes a table of it, and on the last line the points. A line of the
 * checklist is a problem of the assessment, by its id.
 */
export function autolab(
  sheet: ScoreSheet,
  { checklist }: Commands = {},
): string {
  const { items } = sheet;
  const stages: AutolabStages = {
    _presentation: "semantic",
    stages: items.map(({ id }) => id),
    ...Object.fromEntries(items.map((item) => [
      item.id,
      Object.fromEntries(item.checks.map((check) => {
        const hint = explainCheck(item, check, checklist);
        const passed = isFull(check);
        return [
          `${check.id}: ${check.title}`,
          { passed, ...(!passed && hint && { hint }) },
        ];
      })),
    ])),
  };
  const result: AutolabResult = {
    scores: Object.fromEntries(items.map(({ id, score }) => [id, score])),
  };
  return [
    text(sheet, { width: 80, checklist }).trimEnd(),
    JSON.stringify(AutolabStages.parse(stages)),
    JSON.stringify(AutolabResult.parse(result)),
    "",
  ].join("\n");
}
