import { assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { InputError } from "../base/input_error.ts";
import { withFolder } from "../../dev/testing/mod.ts";
import type { Io } from "./io.ts";
import { readMemory } from "./memory.ts";
import { run } from "./reset.ts";
import { startOf } from "./start_of.ts";

const STUB = 'throw new NotImplementedError("ReLU.forward", "relu");\n';

/** Runs git in a folder. */
async function git(dir: string, line: string): Promise<void> {
  const user = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"];
  const args = ["-C", dir, ...user, ...line.split(" ")];
  const { success } = await new Deno.Command("git", {
    args,
    stdout: "null",
    stderr: "null",
  }).output();
  assertEquals(success, true, line);
}

describe("startOf()", () => {
  it("finds the newest version that nobody has begun", async () => {
    const path = "exercises/relu.ts";
    await withFolder({ [path]: "// old\n" + STUB }, async (dir) => {
      await git(dir, "init -q");
      for (const text of [STUB, "return x;\n"]) {
        await git(dir, `add ${path}`);
        await git(dir, "commit -q -m work");
        await Deno.writeTextFile(`${dir}/${path}`, text);
      }
      await git(dir, `commit -q -m work ${path}`);
      assertEquals(await startOf("relu.ts", dir), STUB);
    });
  });

  it("takes the one of a pack, and says where there is none", async () => {
    await withFolder({ "grader/starts/relu.ts": STUB }, async (dir) => {
      assertEquals(await startOf("relu.ts", dir), STUB);
      await assertRejects(
        () => startOf("tanh.ts", dir),
        InputError,
        'Cannot find the first version of "tanh.ts"',
      );
    });
  });
});

describe("reset run()", () => {
  it("forgets which hints of it were shown, and no others", async () => {
    const hints = { "relu.values": 3, "tanh.values": 2 };
    const files = {
      "relu.ts": "mine",
      "state.json": JSON.stringify({ version: 1, hints }),
    };
    await withFolder(files, async (dir) => {
      const memoryFile = `${dir}/state.json`;
      const io: Io = {
        out: () => {},
        err: () => {},
        columns: undefined,
        color: false,
        cwd: dir,
        memoryFile,
      };
      assertEquals(await run(["relu", "--exercises", dir, "--yes"], io), 0);
      const memory = await readMemory(memoryFile);
      assertEquals(memory.hints, { "tanh.values": 2 });
    });
  });

  it("asks, and leaves the file alone on no", async () => {
    await withFolder({ "relu.ts": "mine" }, async (dir) => {
      const asked: string[] = [];
      let out = "";
      const io: Io = {
        out: (text) => out += text,
        err: () => {},
        columns: undefined,
        color: false,
        cwd: dir,
      };
      const code = await run(["ReLU", "--exercises", dir], io, (question) => {
        asked.push(question);
        return false;
      });
      assertEquals([code, out, asked.length], [0, "Left as it is.\n", 1]);
      assertEquals(await Deno.readTextFile(`${dir}/relu.ts`), "mine");
      await assertRejects(() => run(["rleu"], io), InputError, '"relu"?');
    });
  });
});
