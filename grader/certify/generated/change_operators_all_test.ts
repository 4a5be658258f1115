import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { openModule } from "../../module/mod.ts";
import { Grader } from "../../verdict/mod.ts";
import { SOLUTIONS } from "../corpus.ts";
import { changeOperators } from "./change_operators.ts";
import { countsOf, isEnough, renderMade } from "./render_made.ts";

describe("changeOperators()", () => {
  it("changes one operator a file, tells what is wrong, and it loses points", async () => {
    const module = await openModule();
    const grader = await Grader.open(module, SOLUTIONS);
    try {
      const made = await changeOperators({
        grader,
        checklist: module.checklist,
        opener: import.meta.resolve("../../module/mod.ts"),
        solutionsDir: SOLUTIONS,
        filter: "sigmoid/reference",
        count: 100,
        seed: 1,
      });
      const { wrong, equivalent } = countsOf(made);
      assertEquals(isEnough(made), true, renderMade(made, 1));
      const told = new Map(
        made.map(({ error, told }) => [error, told !== undefined]),
      );
      assertEquals(told.get("e / (1 + e) -> e * (1 + e)"), true);
      assertEquals(told.get("i++ -> i--"), true);
      // One more than there are: what is set there is lost.
      assertEquals(told.get("i < out.length -> i <= out.length"), false);
      assertEquals(wrong.length + equivalent.length, made.length);
    } finally {
      await grader.close();
    }
  });
});
