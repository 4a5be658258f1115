import type { Checklist } from "../checklist/mod.ts";
import type { CostMeasure } from "../cost/cost_measure.ts";
import { isTrusted } from "../cost/judge_cost.ts";
import type { Landscape } from "./landscape.ts";
import type { SheetItem } from "./score_sheet.ts";

/** The landscape of what was measured; undefined where nothing was. */
export function landscapeOf(
  checklist: Pick<Checklist, "items" | "landscape">,
  items: readonly SheetItem[],
): Landscape | undefined {
  if (!checklist.landscape) return undefined;
  const { baseline, why } = checklist.landscape;
  const costs = new Map(
    items.map(({ id, checks }) => [id, checks.find(({ cost }) => cost)?.cost]),
  );
  if (![...costs.values()].some((cost) => cost)) return undefined;
  const base = costs.get(baseline);
  const title = checklist.items.find(({ id }) => id === baseline)?.title;
  return {
    baseline: title ?? baseline,
    why,
    rows: checklist.items.flatMap(({ id, title, landscape }) => {
      if (!landscape) return [];
      const cost = costs.get(id);
      return [{ id, title, ...measured(cost, base), ...landscape }];
    }),
  };
}

function measured(
  cost: CostMeasure | undefined,
  base: CostMeasure | undefined,
): Pick<
  Landscape["rows"][number],
  "relative" | "copies" | "nsPerElement" | "trusted"
> {
  if (!cost) return { trusted: true };
  const { copies, nsPerElement } = cost;
  const relative = base && relativeTo(base, cost);
  return {
    ...(relative !== undefined && { relative }),
    ...(copies !== undefined && { copies }),
    nsPerElement,
    trusted: isTrusted(cost) && (!base || isTrusted(base)),
  };
}

/** By way of the copies beside each: the machine's speed changes in between. */
function relativeTo(base: CostMeasure, cost: CostMeasure): number {
  if (cost === base) return 1;
  return cost.copies !== undefined && base.copies !== undefined
    ? cost.copies / base.copies
    : cost.nsPerElement / base.nsPerElement;
}
