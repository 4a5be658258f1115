import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { openModule } from "../../module/mod.ts";
import { Grader } from "../../verdict/mod.ts";
import { SOLUTIONS } from "../corpus.ts";
import { generate } from "./generate.ts";
import { countsOf } from "./render_made.ts";

describe("generate()", () => {
  it("makes files of every exercise that lose points, and blames no right one", async () => {
    const module = await openModule();
    const grader = await Grader.open(module, SOLUTIONS);
    try {
      const made = await generate({
        grader,
        units: await module.units(),
        checklist: module.checklist,
        count: 10,
        seed: 11,
      });
      const exercises = new Set(made.map(({ of }) => of.split("/")[0]));
      assertEquals(exercises.size, 5);
      const { wrong, survivors, blamed } = countsOf(made);
      assertEquals(blamed, []);
      assertEquals(survivors.length < wrong.length / 2, true);
    } finally {
      await grader.close();
    }
  });
});
