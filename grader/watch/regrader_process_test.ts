import { assert, assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { openModule } from "../module/mod.ts";
import { GraderError } from "../subject/mod.ts";
import { inFolder, solutionsWith, withFolder } from "../../dev/testing/mod.ts";
import { stagesMadeBy } from "../../dev/testing/stages_made_by.ts";
import { InputError } from "../verdict/mod.ts";
import { Regrader } from "./regrader.ts";

const module = await openModule();
const { checklist } = module;
const right = await solutionsWith();
const [first] = checklist.exercises;

function regrader(dir: string): Regrader {
  return new Regrader({
    module,
    exercisesDir: `${dir}/exercises`,
    solutionsDir: `${dir}/solutions`,
    seed: 1,
  });
}

const both = {
  ...inFolder("exercises", right),
  ...inFolder("solutions", right),
};

describe("Regrader", () => {
  it("grades again after a folder or the reference was gone for a while", async () => {
    await withFolder(both, async (dir) => {
      const one = regrader(dir);
      try {
        for (const folder of ["solutions", "exercises"]) {
          await Deno.rename(`${dir}/${folder}`, `${dir}/elsewhere`);
          await assertRejects(
            () => one.regrade(),
            InputError,
            "no such folder",
          );
          await Deno.rename(`${dir}/elsewhere`, `${dir}/${folder}`);
          const { items } = await one.regrade({ only: [first!.id] });
          assertEquals(items.map(({ status }) => status), ["graded"]);
        }
      } finally {
        await one.close();
      }
    });
  });

  it("leaves no stage behind when it is closed during a grade", async () => {
    await withFolder(both, async (dir) => {
      const { made, left } = await stagesMadeBy(async () => {
        const one = regrader(dir);
        const vetted = Promise.withResolvers<void>();
        const ended = assertRejects(
          () => one.regrade({ onVetted: () => vetted.resolve() }),
          GraderError,
          "is closed",
        );
        await vetted.promise;
        await one.close();
        await ended;
        await one.close();
      });
      assert(made > 0);
      assertEquals(left, []);
    });
  });
});
