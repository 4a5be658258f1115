import type { Checklist } from "../checklist/mod.ts";
import { landscapeOf } from "../verdict/landscape_of.ts";
import type { ScoreSheet } from "../verdict/mod.ts";

/**
 * Puts what was measured into a sheet that was made without measuring.
 *
 * @param measured The sheet of `costPart`.
 */
export function withCost(
  checklist: Checklist,
  sheet: ScoreSheet,
  measured: ScoreSheet,
): ScoreSheet {
  const found = new Map(
    measured.items.flatMap(({ checks }) => checks)
      .map((check) => [check.id, check]),
  );
  const items = sheet.items.map((item) => {
    const checks = item.checks.map((check) => found.get(check.id) ?? check);
    return { ...item, checks, score: sum(checks.map(({ points }) => points)) };
  });
  const score = sum(items.map((item) => item.score));
  const landscape = landscapeOf(checklist, items);
  return {
    ...sheet,
    items,
    score,
    passed: sheet.passMark === undefined || score >= sheet.passMark,
    complete: sheet.complete && measured.complete,
    ...(landscape && { landscape }),
    environment: { ...sheet.environment, cost: true },
    durationMs: sheet.durationMs + measured.durationMs,
  };
}

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((a, b) => a + b, 0) * 1e6) / 1e6;
}
