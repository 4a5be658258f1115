import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { openModule } from "./open_module.ts";
import { checksOf } from "../verdict/module.ts";
import { ownChecklist } from "./own_checklist.ts";

/**
 * What the design of the module fixes of its lines, in their order: points in
 * all, and checks. What is added to it is free.
 */
const DESIGN = [
  ["relu", 15, "values shape sparsity extremes cost"],
  ["sigmoid", 20, "values shape range symmetry extremes cost"],
  ["tanh", 15, "values shape odd near-zero extremes cost"],
  ["gelu", 20, "values shape approximation smooth tails cost"],
  ["softmax", 25, "values shape sums shift extremes dim coupling cost"],
  ["systems", 5, "no-mutation memory nonlinear"],
] as const;

describe("the module's checklist", () => {
  it("has the lines of the module's design, of 100 points together", () => {
    const lines = ownChecklist().items.map(({ id, checks }) =>
      [
        id,
        checks.reduce((sum, { points }) => sum + points, 0),
        checks.map((check) => check.id.slice(id.length + 1)).join(" "),
      ] as const
    );
    const designed = new Set<string>(DESIGN.map(([id]) => id));
    assertEquals(lines.filter(([id]) => designed.has(id)), [...DESIGN]);
    assertEquals(DESIGN.reduce((sum, [, points]) => sum + points, 0), 100);
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
