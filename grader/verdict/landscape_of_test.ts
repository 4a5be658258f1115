import { assertAlmostEquals, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ownChecklist } from "../module/mod.ts";
import type { CostMeasure } from "../cost/cost_measure.ts";
import { Landscape } from "./landscape.ts";
import { landscapeOf } from "./landscape_of.ts";
import type { SheetItem } from "./score_sheet.ts";

const CHECKLIST = {
  landscape: { baseline: "plain", why: "because" },
  items: ["plain", "fancy", "all"].map((id) => ({
    id,
    title: id.toUpperCase(),
    claim: "what it is",
    checks: [],
    ...(id !== "all" && {
      landscape: { claim: "1x", stability: "high", use: "layers" },
    }),
  })),
};

function cost(changes: Partial<CostMeasure>): CostMeasure {
  return {
    ratio: 1,
    low: 1,
    high: 1,
    control: 1,
    pairs: 8,
    nsPerElement: 2,
    ...changes,
  };
}

function item(id: string, measured?: CostMeasure): SheetItem {
  return {
    id,
    title: id,
    status: "graded",
    prints: [],
    score: 0,
    maxScore: 0,
    checks: [{
      id: `${id}.cost`,
      title: "cost",
      outcome: "passed",
      points: 1,
      maxPoints: 1,
      visibility: "hidden",
      ...(measured && { cost: measured }),
    }],
  };
}

describe("landscapeOf()", () => {
  it("gives costs relative to the baseline, by way of the copies", () => {
    const landscape = landscapeOf(CHECKLIST, [
      item("plain", cost({ copies: 2, nsPerElement: 3 })),
      item("fancy", cost({ copies: 20, nsPerElement: 90 })),
      item("all"),
    ])!;
    assertEquals(Landscape.parse(landscape), landscape);
    assertEquals(landscape.baseline, "PLAIN");
    const [plain, fancy, ...rest] = landscape.rows;
    assertEquals(rest, []);
    assertEquals(plain!.relative, 1);
    assertEquals(fancy!.relative, 10);
    assertEquals(fancy!.claim, "1x");
  });
  it("compares by nanoseconds where there were no copies", () => {
    const { rows } = landscapeOf(CHECKLIST, [
      item("plain", cost({ nsPerElement: 2 })),
      item("fancy", cost({ nsPerElement: 7 })),
    ])!;
    assertAlmostEquals(rows[1]!.relative!, 3.5);
  });
  it("leaves out what was not measured", () => {
    const { rows } = landscapeOf(CHECKLIST, [
      item("plain"),
      item("fancy", cost({ copies: 5 })),
    ])!;
    assertEquals(rows[0]!.copies, undefined);
    assertEquals(rows[1]!.relative, undefined);
    assertEquals(rows[1]!.copies, 5);
  });
  it("does not trust what the control does not confirm", () => {
    const { rows } = landscapeOf(CHECKLIST, [
      item("plain", cost({ copies: 2 })),
      item("fancy", cost({ copies: 5, control: 1.4 })),
    ])!;
    assertEquals(rows.map(({ trusted }) => trusted), [true, false]);
  });
  it("is undefined where nothing was measured or nothing is said", () => {
    assertEquals(landscapeOf(CHECKLIST, [item("plain")]), undefined);
    const { landscape: _, ...silent } = CHECKLIST;
    const measured = [item("plain", cost({}))];
    assertEquals(landscapeOf(silent, measured), undefined);
  });
  it("has a row for every line of the module that says how it compares", () => {
    const checklist = ownChecklist();
    const { rows } = landscapeOf(
      checklist,
      checklist.exercises.map(({ id }) => item(id, cost({ copies: 3 }))),
    )!;
    assertEquals(
      rows.map(({ id }) => id),
      checklist.items.flatMap(({ id, landscape }) => landscape ? [id] : []),
    );
  });
});
