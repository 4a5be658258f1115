import type { ScoreSheet } from "../verdict/mod.ts";
import { type Commands, explainCheck } from "./explain_check.ts";
import { headline } from "./headline.ts";
import { isFull } from "./is_full.ts";
import { GradescopeResults } from "./schemas/gradescope_results.ts";

/**
 * Gradescope's `results.json`. All checks are visible: a hidden one hides its
 * inputs, not its result, and a hidden test would hide the total.
 */
export function gradescope(
  sheet: ScoreSheet,
  { checklist }: Commands = {},
): string {
  const results: GradescopeResults = {
    score: sheet.score,
    execution_time: sheet.durationMs / 1000,
    output: headline(sheet),
    output_format: "text",
    test_output_format: "text",
    test_name_format: "text",
    visibility: "visible",
    stdout_visibility: "hidden",
    extra_data: { schema: sheet.schema, seed: sheet.seed },
    tests: sheet.items.flatMap((item, i) =>
      item.checks.map((check, j) => ({
        score: check.points,
        max_score: check.maxPoints,
        status: isFull(check) ? "passed" as const : "failed" as const,
        name: `${check.id}: ${check.title}`,
        number: `${i + 1}.${j + 1}`,
        output: explainCheck(item, check, checklist),
        tags: [item.id],
      }))
    ),
  };
  return `${JSON.stringify(GradescopeResults.parse(results), null, 2)}\n`;
}
