import type { Item } from "../checklist/mod.ts";
import type { CheckCount } from "./provenance.ts";
import type { SheetItem } from "./score_sheet.ts";

/**
 * Counts what became of the checks that were planned.
 *
 * @param executed Ids of the checks that were run, noted where they were run.
 * @returns The count, and whether it adds up: each planned check is on the sheet
 * once, and was either run or is skipped for a reason that the sheet names.
 */
export function countChecks(
  chosen: readonly Item[],
  executed: readonly string[],
  items: readonly SheetItem[],
): { readonly checks: CheckCount; readonly agree: boolean } {
  const planned = chosen.flatMap(({ checks }) => checks.map(({ id }) => id));
  const entries = items.flatMap((item) =>
    item.checks.map((check) => ({ item, check }))
  );
  const waived = entries.filter(({ item, check }) =>
    check.outcome === "skipped" && !executed.includes(check.id) &&
    (check.blockedBy !== undefined || item.message !== undefined)
  ).map(({ check }) => check.id);
  const accounted = [...executed, ...waived].sort();
  return {
    checks: {
      planned: planned.length,
      executed: executed.length,
      waived: waived.length,
    },
    agree: same(accounted, planned.toSorted()) &&
      same(entries.map(({ check }) => check.id), planned),
  };
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length &&
    some.every((id, i) => id === others[i]);
}
