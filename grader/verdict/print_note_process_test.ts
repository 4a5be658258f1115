import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { kitDir, solutionsWith, withFolder } from "../../dev/testing/mod.ts";
import { openModule } from "../module/mod.ts";
import { gradeOnce } from "./grader.ts";

const PRINTING = `export class ReLU {
  forward(x) {
    console.log("given", x.size);
    return x.map((v) => Math.max(0, v));
  }
}`;

describe("gradeOnce()", () => {
  it("says once what right code prints", async () => {
    const files = await solutionsWith({ "relu.ts": PRINTING });
    await withFolder(files, async (exercisesDir) => {
      const { items } = await gradeOnce(await openModule(), {
        exercisesDir,
        solutionsDir: kitDir("solutions"),
        only: ["relu"],
        seed: 7,
        measuresTime: false,
      });
      assertEquals(items[0]?.notes, [
        "asked for 1, it printed: given 1; no points lost, but printing takes time",
      ]);
    });
  });
});
