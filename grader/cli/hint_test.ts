import { assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { withFolder } from "../../dev/testing/mod.ts";
import { ownChecklist } from "../module/mod.ts";
import { InputError } from "../verdict/mod.ts";
import { run } from "./hint.ts";
import type { Io } from "./io.ts";
import { readMemory, writeMemory } from "./memory.ts";

async function inFolder(
  body: (
    hint: (...args: string[]) => Promise<string>,
    file: string,
  ) => Promise<void>,
): Promise<void> {
  await withFolder({}, async (dir) => {
    const memoryFile = `${dir}/.tinytorch/state.json`;
    await body(async (...args) => {
      let text = "";
      const io: Io = {
        out: (part) => text += part,
        err: () => {},
        columns: 60,
        color: false,
        cwd: dir,
        memoryFile,
      };
      assertEquals(await run(args, io), 0);
      return text;
    }, memoryFile);
  });
}

/** The numbers of the steps that are shown. */
function steps(text: string): string[] {
  return text.match(/^\d\/\d/gm) ?? [];
}

describe("hint run()", () => {
  it("gives one step more each time, up to the last", async () => {
    await inFolder(async (hint) => {
      assertEquals(steps(await hint("relu.values")), ["1/3"]);
      assertEquals(steps(await hint("relu.values")), ["1/3", "2/3"]);
      const last = await hint("relu.values");
      assertEquals(steps(last), ["1/3", "2/3", "3/3"]);
      assertStringIncludes(last, "That was the last step.");
      assertStringIncludes(last, "deno task hint --card relu.values");
      assertEquals(await hint("relu.values"), last);
    });
  });

  it("names the checklist that was typed in the command for more", async () => {
    const text = JSON.stringify(ownChecklist());
    await withFolder({ "list.json": text }, async (dir) => {
      const path = `${dir}/list.json`;
      await inFolder(async (hint) => {
        const shown = await hint("--checklist", path, "relu.values");
        const whole = shown.replaceAll("\\\n", "");
        assertStringIncludes(whole, `--checklist ${path} relu.values`);
      });
    });
  });

  it("starts over after --reset, of one exercise or of all", async () => {
    await inFolder(async (hint) => {
      await hint("relu.values");
      await hint("tanh.values");
      await hint("--reset", "relu");
      assertEquals(steps(await hint("relu.values")), ["1/3"]);
      assertEquals(steps(await hint("tanh.values")), ["1/3", "2/3"]);
      await hint("--reset");
      assertEquals(steps(await hint("tanh.values")), ["1/3"]);
    });
  });

  it("is about what failed last when an exercise is named", async () => {
    await inFolder(async (hint, file) => {
      await writeMemory({
        version: 1,
        hints: {},
        failing: { tanh: "tanh.near-zero" },
      }, file);
      assertStringIncludes(await hint("tanh"), "tanh.near-zero: ");
      assertStringIncludes(await hint(), "tanh.near-zero: ");
    });
  });

  it("is about the values where nothing was graded yet", async () => {
    await inFolder(async (hint) => {
      assertStringIncludes(await hint("softmax"), "softmax.values: ");
      assertStringIncludes(await hint(), "relu.values: ");
    });
  });

  it("shows a step that is named, and remembers nothing of it", async () => {
    await inFolder(async (hint, file) => {
      assertEquals(steps(await hint("gelu.values", "2")), ["1/3", "2/3"]);
      assertEquals((await readMemory(file)).hints, {});
    });
  });

  it("refuses an unknown check and a step that is not there", async () => {
    await inFolder(async (hint) => {
      await assertRejects(
        () => hint("tahn"),
        InputError,
        'did you mean "tanh"?',
      );
      await assertRejects(
        () => hint("relu.values", "9"),
        InputError,
        '"relu.values" has steps 1 to 3',
      );
    });
  });
});
