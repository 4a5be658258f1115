import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ownChecklist } from "../module/mod.ts";
import {
  inFolder,
  runKit,
  solutionsWith,
  withFolder,
} from "../../dev/testing/mod.ts";

const right = await solutionsWith();
const checklist = ownChecklist();

describe("deno task swap", () => {
  it("finds nothing to say of the same reference in other words", async () => {
    const same = { ...right, "relu.ts": `${right["relu.ts"]}// the same\n` };
    await withFolder(inFolder("new", same), async (dir) => {
      const { code, out } = await runKit(
        ["swap", "new", "--sample", "6", "--no-cost"],
        { cwd: dir },
      );
      assertEquals(code, 0);
      assertStringIncludes(out, "agrees with the oracle");
      assertStringIncludes(out, "6 files tried");
      assertStringIncludes(out, "Nothing was changed; --apply takes it");
    });
  });

  it("refuses a reference that the oracle contradicts, with the values", async () => {
    const wrong = `${right["tanh.ts"]}`.replace(
      /Math\.tanh\(/,
      "0.9 * Math.tanh(",
    );
    const files = { ...right, "tanh.ts": wrong };
    await withFolder(inFolder("new", files), async (dir) => {
      const { code, err } = await runKit(["swap", "new"], { cwd: dir });
      assertEquals(code, 2);
      assertStringIncludes(err, "Cannot grade by solutions: tanh.ts fails");
    });
  });

  it("says what another checklist does to a class that was graded", async () => {
    const [item] = checklist.items;
    const [check] = item!.checks;
    const heavier = {
      ...checklist,
      items: checklist.items.map((one) =>
        one !== item ? one : {
          ...one,
          checks: one.checks.map((spec) =>
            spec === check ? { ...spec, points: spec.points + 10 } : spec
          ),
        }
      ),
    };
    const files = {
      ...inFolder("class/ada", right),
      ...inFolder("class/bob", {}),
      "class/bob/readme.md": "",
      "new.json": JSON.stringify(heavier),
    };
    await withFolder(files, async (dir) => {
      const kit = (...args: string[]) => runKit(args, { cwd: dir });
      assertEquals((await kit("class", "class", "--no-cost")).code, 0);
      const { code, out } = await kit(
        ..."swap --checklist new.json --against grades --sample 4 --no-cost"
          .split(" "),
      );
      assertEquals(code, 0);
      assertStringIncludes(out, "2 graded again; 1 gain, 0 lose");
      assertStringIncludes(out, `ada: 100 -> 110 (${check!.id}`);
    });
  });

  it("names what is wrong with what was typed", async () => {
    await withFolder({}, async (dir) => {
      const none = await runKit(["swap", "none"], { cwd: dir });
      assertEquals(none.code, 2);
      assertStringIncludes(none.err, "Cannot read solutions");
      assertEquals((await runKit(["swap"], { cwd: dir })).code, 2);
    });
  });
});
