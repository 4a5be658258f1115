import type { ScoreSheet } from "../verdict/mod.ts";
import { type Commands, explainCheck } from "./explain_check.ts";
import { headline } from "./headline.ts";
import { isFull } from "./is_full.ts";
import { SubmittyResult } from "./schemas/submitty_result.ts";

/**
 * What a custom validator of Submitty prints: the share of the points, and a
 * message for the whole and for each check that cost some.
 */
export function submitty(
  sheet: ScoreSheet,
  { checklist }: Commands = {},
): string {
  const { items, score, maxScore } = sheet;
  const lost = items.flatMap((item) =>
    item.checks.filter((check) => !isFull(check)).map((check) => ({
      message: [
        `${check.id}: ${check.title} (${check.points}/${check.maxPoints})`,
        explainCheck(item, check, checklist),
      ].join("\n").trimEnd(),
      status: check.points > 0 ? "warning" as const : "failure" as const,
    }))
  );
  const result: SubmittyResult = {
    status: "success",
    data: {
      score: maxScore === 0 ? 0 : Math.min(1, score / maxScore),
      message: [
        {
          message: headline(sheet),
          status: lost.length === 0 ? "success" : "information",
        },
        ...lost,
      ],
    },
  };
  return `${JSON.stringify(SubmittyResult.parse(result), null, 2)}\n`;
}
