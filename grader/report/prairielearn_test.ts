import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { anySheet } from "../../dev/testing/mod.ts";
import type { SheetItem } from "../verdict/mod.ts";
import { prairielearn } from "./prairielearn.ts";

const [sheet] = fc.sample(anySheet, { seed: 1, numRuns: 1 });
const unusable = (item: SheetItem): SheetItem => ({
  ...item,
  file: "relu.ts",
  status: "unusable",
  message: "no such file",
  score: 0,
  checks: item.checks.map((check) => ({ ...check, points: 0 })),
});

describe("prairielearn()", () => {
  it("takes no attempt for a submission of which nothing can be run", () => {
    const items = sheet!.items.map(unusable);
    const results = JSON.parse(prairielearn({ ...sheet!, items, score: 0 }));
    assertEquals(results.gradable, false);
    assertEquals(results.format_errors.length, items.length);
    assertEquals(results.score, 0);
  });

  it("grades a submission of which one file can be run", () => {
    const [first, ...rest] = sheet!.items;
    const graded = { ...first!, file: "relu.ts", status: "graded" as const };
    const items = [graded, ...rest.map(unusable)];
    // Where the grader failed, it takes no attempt either.
    for (const complete of [true, false]) {
      const results = JSON.parse(prairielearn({ ...sheet!, items, complete }));
      assertEquals(results.gradable, complete);
    }
  });
});
