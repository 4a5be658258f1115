import type { ScoreSheet } from "../verdict/mod.ts";
import { explainCheck } from "./explain_check.ts";
import { integerShares } from "./integer_shares.ts";
import { isFull } from "./is_full.ts";
import {
  type Classroom50Identity,
  Classroom50Result,
} from "./schemas/classroom50_result.ts";

/**
 * Classroom 50's `result.json`. Its scores are integers: fractions go by
 * largest remainder, so that the checks add up to the rounded total.
 */
export function classroom50(
  sheet: ScoreSheet,
  identity: Classroom50Identity,
  checklist?: string,
): string {
  const all = sheet.items.flatMap((item) =>
    item.checks.map((check) => ({ item, check }))
  );
  const most = integerShares(all.map(({ check }) => check.maxPoints));
  const earned = integerShares(all.map(({ check }) => check.points), most);
  const sum = (shares: readonly number[]) =>
    shares.reduce((total, share) => total + share, 0);
  const result: Classroom50Result = {
    schema: "classroom50/result/v1",
    ...identity,
    score: sum(earned),
    "max-score": sum(most),
    tests: all.map(({ item, check }, i) => {
      const message = explainCheck(item, check, checklist);
      return {
        "test-name": check.id,
        passed: isFull(check),
        score: earned[i]!,
        "max-score": most[i]!,
        ...(message && { message }),
      };
    }),
  };
  return `${JSON.stringify(Classroom50Result.parse(result), null, 2)}\n`;
}
