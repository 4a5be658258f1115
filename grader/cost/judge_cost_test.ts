import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { CostMeasure } from "./cost_measure.ts";
import { isSettled, isTrusted, judgeCost } from "./judge_cost.ts";

const BUDGET = { full: 4, half: 10 };

function cost(
  low: number,
  ratio: number,
  high: number,
  control = 1,
): CostMeasure {
  return { low, ratio, high, control, pairs: 8, nsPerElement: 1 };
}

describe("judgeCost()", () => {
  it("passes what is within the budget altogether", () => {
    assertEquals(judgeCost(cost(0.9, 1, 4), BUDGET), "passed");
  });
  it("passes what is usually within and not proved to be beyond", () => {
    assertEquals(judgeCost(cost(3, 3.9, 8), BUDGET), "passed");
  });
  it("takes no points where the interval reaches into the budget", () => {
    assertEquals(judgeCost(cost(3.9, 7, 90), BUDGET), "unclear");
  });
  it("takes half where the whole interval is beyond the budget", () => {
    assertEquals(judgeCost(cost(4.1, 6, 9), BUDGET), "half");
    assertEquals(judgeCost(cost(9.9, 20, 40), BUDGET), "half");
  });
  it("takes all where the whole interval is beyond half of it", () => {
    assertEquals(judgeCost(cost(10.1, 12, 15), BUDGET), "failed");
  });
  it("is not unsure of what is beyond twice as much, whatever the noise", () => {
    assertEquals(judgeCost(cost(1, 8.1, 90, 1.5), BUDGET), "half");
    assertEquals(judgeCost(cost(4, 15, 90), BUDGET), "half");
    assertEquals(judgeCost(cost(1, 21, 90), BUDGET), "failed");
    assertEquals(judgeCost(cost(50, 60, 70, 1.16), BUDGET), "failed");
  });
  it("says noise where the reference differs from itself", () => {
    assertEquals(judgeCost(cost(5, 6, 7, 1.16), BUDGET), "noise");
    assertEquals(judgeCost(cost(1, 1, 1, 0.84), BUDGET), "noise");
  });
});

describe("isTrusted()", () => {
  it("allows the control 15 %", () => {
    assertEquals(isTrusted({ control: 1.15 }), true);
    assertEquals(isTrusted({ control: 0.86 }), true);
    assertEquals(isTrusted({ control: 0.84 }), false);
  });
});

describe("isSettled()", () => {
  it("holds where no further pair could change the verdict", () => {
    assertEquals(isSettled(cost(1, 1, 3.9), BUDGET), true);
    assertEquals(isSettled(cost(5, 6, 9), BUDGET), true);
    assertEquals(isSettled(cost(11, 12, 90), BUDGET), true);
  });
  it("does not hold across a limit or with a control that is off", () => {
    assertEquals(isSettled(cost(3, 4, 5), BUDGET), false);
    assertEquals(isSettled(cost(5, 8, 11), BUDGET), false);
    assertEquals(isSettled(cost(1, 1, 1, 1.3), BUDGET), false);
  });
});
