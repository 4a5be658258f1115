import type { Checklist } from "../checklist/mod.ts";
import type { ScoreSheet } from "../verdict/mod.ts";

/**
 * The part of a checklist that measures time and of which a sheet, made
 * without measuring, could say nothing. What it needs has passed.
 *
 * @returns `undefined` if there is no such part.
 */
export function costPart(
  checklist: Checklist,
  sheet: ScoreSheet,
): Checklist | undefined {
  const open = new Set(
    sheet.items.flatMap(({ checks }) => checks)
      .filter(({ outcome, cost }) => outcome === "inconclusive" && !cost)
      .map(({ id }) => id),
  );
  const items = checklist.items.map((item) => ({
    ...item,
    checks: item.checks
      .filter(({ id, budget }) => budget !== undefined && open.has(id))
      .map((check) => ({ ...check, needs: [] })),
  })).filter(({ checks }) => checks.length > 0);
  return items.length > 0 ? { ...checklist, items } : undefined;
}
