import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { openModule } from "../module/mod.ts";
import { kitDir, withFolder } from "../../dev/testing/mod.ts";
import { gradeOnce, type SheetCheck } from "../verdict/mod.ts";
import { CHANCE, KEPT } from "./run_laws.ts";

/** Right on what the visible checks ask; -0 fails a hidden one. */
function relu(telling: string): string {
  return `import { Tensor } from "tinytorch";
const seen: string[] = [];
export class ReLU {
  forward(x: Tensor): Tensor {
    seen.push(String(x.data[0]));
    ${telling}
    return x.map((v) => v > 0 ? v : v !== v ? v : -0);
  }
}
`;
}

/** The failed hidden checks of a ReLU. */
async function hiddenOf(source: string): Promise<SheetCheck[]> {
  return await withFolder({ "relu.ts": source }, async (exercisesDir) => {
    const { items } = await gradeOnce(await openModule(), {
      exercisesDir,
      solutionsDir: kitDir("solutions"),
      only: ["relu"],
      seed: 1,
      measuresTime: false,
    });
    return items.flatMap(({ checks }) => checks).filter((check) =>
      check.visibility === "hidden" && check.counterexample
    );
  });
}

describe("runLaws()", () => {
  it("shows prints of a hidden check that know of no other call", async () => {
    const failed = await hiddenOf(relu("console.log(seen.length, 'calls');"));
    assert(failed.length > 0);
    for (const { counterexample } of failed) {
      const { prints } = counterexample!;
      assert(prints.length > 0);
      const most = Math.max(...prints.map((line) => parseInt(line)));
      assert(most <= 4, prints.join());
    }
  });

  it("shows no thrown words that know of other calls", async () => {
    const failed = await hiddenOf(
      relu("if (seen.length > 90) throw new Error(seen.join());"),
    );
    const said = failed.flatMap(({ counterexample }) =>
      counterexample!.kind === "threw" ? [counterexample!.message] : []
    );
    assertEquals([...new Set(said)], [
      "it threw, but only after other calls: keep nothing of them",
    ]);
  });

  it("says what decides where an input comes out right alone", async () => {
    for (
      const [decides, word] of [
        ["seen.length > 90", KEPT],
        ["seen.length > 90 && Math.random() >= 0", CHANCE],
      ] as const
    ) {
      const failed = await hiddenOf(
        relu(`if (${decides}) return x.map((v) => v + 1);`)
          .replace(": -0", ": 0"),
      );
      const said = failed.map(({ counterexample }) =>
        counterexample!.diagnosis
      );
      assertEquals([...new Set(said)], [word]);
    }
  });

  it("gives no advice on words that know of other calls", async () => {
    const failed = await hiddenOf(relu("if (seen.length > 90) np.exp();"));
    const advice = failed.map(({ counterexample }) =>
      counterexample!.kind === "threw" && counterexample!.diagnosis
    );
    assert(failed.length > 0);
    assertEquals(advice.filter(Boolean), []);
  });
});
