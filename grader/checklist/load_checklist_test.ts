import { assert, assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { UNITS } from "../module/units.ts";
import { withFolder } from "../testing/mod.ts";
import { checksOf } from "../verdict/module.ts";
import { DEFAULT_CHECKLIST, loadChecklist } from "./load_checklist.ts";

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
  it("holds every line of the module with every check of it", async () => {
    const { items } = await loadChecklist();
    const ids = items.flatMap(({ checks }) => checks.map(({ id }) => id));
    const wanted = Object.entries(LINES).flatMap(([item, names]) =>
      names.split(" ").map((name) => `${item}.${name}`)
    );
    assertEquals(ids.toSorted(), wanted.toSorted());
    assertEquals(items.map(({ id }) => id), Object.keys(LINES));
  });

  it("adds up to 100 points, as many a line as the module's design says", async () => {
    const { items } = await loadChecklist();
    const points = items.map(({ id, checks }) => [
      id,
      checks.reduce((sum, { points }) => sum + points, 0),
    ]);
    assertEquals(Object.fromEntries(points), POINTS);
    const total = points.reduce((sum, [, each]) => sum + Number(each), 0);
    assertEquals(total, 100);
  });

  it("names a suite's check in every line, and every suite's check once", async () => {
    const { items } = await loadChecklist();
    const ids = items.flatMap(({ checks }) => checks.map(({ id }) => id));
    assertEquals(ids.toSorted(), Object.keys(checksOf(UNITS)).toSorted());
  });

  it("has a line for every exercise", async () => {
    const { exercises, items } = await loadChecklist();
    for (const { id } of exercises) {
      assert(items.some(({ exercise }) => exercise === id), id);
    }
  });

  it("gives each cost check a budget, and each check two hints or more", async () => {
    const { items } = await loadChecklist();
    for (const { id, budget, hints } of items.flatMap(({ checks }) => checks)) {
      assertEquals(budget !== undefined, id.endsWith(".cost"), id);
      assert(hints.length >= 2, id);
    }
  });
});

describe("loadChecklist()", () => {
  it("rejects a file that is not there", async () => {
    await assertRejects(
      () => loadChecklist("no/such/checklist.json"),
      Deno.errors.NotFound,
    );
  });

  it("names the file in its errors", async () => {
    await withFolder({ "mine.json": "{}" }, async (dir) => {
      await assertRejects(
        () => loadChecklist(`${dir}/mine.json`),
        SyntaxError,
        `Cannot read checklist "${dir}/mine.json":`,
      );
    });
  });

  it("reads the module's own by default", async () => {
    assertEquals(await loadChecklist(), await loadChecklist(DEFAULT_CHECKLIST));
  });
});
