import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { openModule } from "./open_module.ts";
import { checksOf } from "../verdict/module.ts";
import { ownChecklist } from "./own_checklist.ts";

/** The lines that the module prints, and what each is checked by. */
const LINES: Readonly<Record<string, string>> = {
  relu: "shape values sparsity extremes cost",
  sigmoid: "shape values range symmetry extremes cost",
  tanh: "shape values odd near-zero extremes cost",
  gelu: "shape values approximation smooth tails cost",
  softmax: "shape values sums shift extremes dim coupling cost",
  systems: "no-mutation memory nonlinear",
};
const POINTS: Readonly<Record<string, number>> = {
  relu: 15,
  sigmoid: 20,
  tanh: 15,
  gelu: 20,
  softmax: 25,
  systems: 5,
};

describe("the module's checklist", () => {
  it("holds every line of the module with every check of it", () => {
    const { items } = ownChecklist();
    const ids = items.flatMap(({ checks }) => checks.map(({ id }) => id));
    const wanted = Object.entries(LINES).flatMap(([item, names]) =>
      names.split(" ").map((name) => `${item}.${name}`)
    );
    assertEquals(ids.toSorted(), wanted.toSorted());
    assertEquals(items.map(({ id }) => id), Object.keys(LINES));
  });

  it("adds up to 100 points, as many a line as the module's design says", () => {
    const { items } = ownChecklist();
    const points = items.map(({ id, checks }) => [
      id,
      checks.reduce((sum, { points }) => sum + points, 0),
    ]);
    assertEquals(Object.fromEntries(points), POINTS);
    const total = points.reduce((sum, [, each]) => sum + Number(each), 0);
    assertEquals(total, 100);
  });

  it("names a unit's check in every line", async () => {
    const { checklist: { items }, units } = await openModule();
    const ids = items.flatMap(({ checks }) => checks.map(({ id }) => id));
    const checks = checksOf(await units());
    for (const id of ids) assert(checks[id], id);
  });

  it("has a line for every exercise", () => {
    const { exercises, items } = ownChecklist();
    for (const { id } of exercises) {
      assert(items.some(({ exercise }) => exercise === id), id);
    }
  });

  it("gives each cost check a budget, and each check two hints or more", () => {
    const { items } = ownChecklist();
    for (const { id, budget, hints } of items.flatMap(({ checks }) => checks)) {
      assertEquals(budget !== undefined, id.endsWith(".cost"), id);
      assert(hints.length >= 2, id);
    }
  });
});
