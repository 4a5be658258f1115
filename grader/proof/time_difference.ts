import type { CheckSpec } from "../checklist/mod.ts";
import { type CostBudget, isTrusted, judgeCost } from "../cost/judge_cost.ts";
import type { CostMeasure } from "../cost/cost_measure.ts";
import type { SheetCheck } from "../verdict/mod.ts";
import { fieldDifference } from "./field_difference.ts";
import { said } from "./verdict_differences.ts";

/** By how much a ratio may move from one machine or hour to another. */
const DRIFT = 1.25;
/** The same, where the reference differs from itself now. */
const NOISY_DRIFT = 2.5;

/**
 * What a sheet says otherwise of a check whose time was measured than the
 * regrade allows: another ratio than comes now, more points than that ratio
 * earns, or a verdict that does not follow from its own figures.
 *
 * @returns Undefined where the regrade measured no time: then nothing may differ.
 */
export function timeDifference(
  was: SheetCheck,
  is: SheetCheck,
  spec: CheckSpec | undefined,
): readonly string[] | undefined {
  if (!is.cost || !spec?.budget) return undefined;
  const { budget } = spec;
  const { points, outcome, maxPoints, cost } = was;
  const differ = [`${was.id}: ${said(was)} on the sheet, ${said(is)} now`];
  if (maxPoints !== is.maxPoints || !cost) return differ;
  if (said(was) !== verdictOf(cost, budget, maxPoints)) {
    return [`${was.id}: ${said(was)} does not follow from its own time`];
  }
  const drift = isTrusted(is.cost) ? DRIFT : NOISY_DRIFT;
  const low = is.cost.low / drift;
  const high = is.cost.high * drift;
  const isOrdered = cost.low <= cost.ratio && cost.ratio <= cost.high;
  if (!isOrdered || cost.high < low || cost.low > high) {
    return [
      `${was.id}: ${ratio(cost)} the reference's time on the sheet, ${
        ratio(is.cost)
      } now`,
    ];
  }
  const most = low <= budget.full ? 1 : low <= budget.half ? 0.5 : 0;
  const least = high > budget.half ? 0 : high > budget.full ? 0.5 : 1;
  const credit = points / maxPoints;
  if (credit > most || credit < least) return differ;
  const isFailed = outcome === "failed";
  if ((was.counterexample?.kind === "slow") !== isFailed) return differ;
  const wanted = {
    ...is,
    why: isFailed ? spec.why : undefined,
    hint: isFailed ? `deno task hint ${is.id}` : undefined,
  };
  return fieldDifference(was.id, was, wanted, (path) => OF_TIME.test(path));
}

/** What was judged above, and the words about it. */
const OF_TIME = /^(outcome|points|message|(cost|counterexample)\..*)$/;

function verdictOf(
  cost: CostMeasure,
  budget: CostBudget,
  maxPoints: number,
): string {
  const verdict = judgeCost(cost, budget);
  const common = { maxPoints };
  switch (verdict) {
    case "passed":
      return said({ ...common, outcome: "passed", points: maxPoints });
    case "half":
      return said({ ...common, outcome: "failed", points: maxPoints / 2 });
    case "failed":
      return said({ ...common, outcome: "failed", points: 0 });
    case "unclear":
    case "noise":
      return said({ ...common, outcome: "inconclusive", points: maxPoints });
  }
}

function ratio({ low, high }: CostMeasure): string {
  return `${low.toPrecision(2)} to ${high.toPrecision(2)} times`;
}
