import { assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ownChecklist } from "../module/mod.ts";
import { withFolder } from "../../dev/testing/mod.ts";
import { InputError } from "../verdict/mod.ts";
import { run as checklist } from "./checklist.ts";
import { run as hint } from "./hint.ts";
import type { Io } from "./io.ts";
import { studentModule } from "./student_module.ts";

function ioIn(dir: string, said: string[]): Io {
  return {
    out: (text) => said.push(text),
    err: (text) => said.push(text),
    columns: 80,
    color: false,
    cwd: dir,
    memoryFile: `${dir}/state.json`,
  };
}

const mine = { ...ownChecklist(), module: "Mine" };

describe("studentModule()", () => {
  it("is the kit's own until another checklist is named, and that one then", async () => {
    await withFolder({ "mine.json": JSON.stringify(mine) }, async (dir) => {
      const said: string[] = [];
      const io = ioIn(dir, said);
      const before = await studentModule(undefined, io);
      assertEquals(before.checklist, ownChecklist());
      assertEquals(said, []);
      const named = await studentModule("mine.json", io);
      assertEquals(named.checklist.module, "Mine");
      const after = await studentModule(undefined, io);
      assertEquals(after.checklist.module, "Mine");
      assertStringIncludes(said.join(""), "deno task checklist --reset");
      await Deno.remove(`${dir}/mine.json`);
      await assertRejects(
        () => studentModule(undefined, io),
        InputError,
        "it is remembered",
      );
    });
  });

  it("lets a hint speak of the checklist that was graded along", async () => {
    const [item] = mine.items;
    const hints = ["What is the answer?", "It is 42."];
    const checks = item!.checks.map((check) => ({ ...check, hints }));
    const list = { ...mine, items: [{ ...item!, checks }], passMark: 1 };
    const { landscape: _, ...text } = list;
    await withFolder({ "mine.json": JSON.stringify(text) }, async (dir) => {
      const say = async (command: typeof hint, ...args: string[]) => {
        const said: string[] = [];
        await command(args, ioIn(dir, said));
        return said.join("");
      };
      const step = ["relu.shape", "2"];
      const asked = await say(hint, ...step, "--checklist", "mine.json");
      assertStringIncludes(asked, "It is 42.");
      assertStringIncludes(await say(hint, ...step), "It is 42.");
      await say(checklist, "--reset");
      const own = await say(hint, ...step);
      assertStringIncludes(own, "A Tensor made from a bare");
    });
  });
});
