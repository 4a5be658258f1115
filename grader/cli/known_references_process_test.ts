import {
  assertEquals,
  assertNotEquals,
  assertStringIncludes,
} from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ownChecklist } from "../module/mod.ts";
import {
  copyKit,
  kitDir,
  runKit,
  solutionsWith,
  withFolder,
} from "../../dev/testing/mod.ts";
import {
  knownReferences,
  referenceKey,
  rememberReference,
} from "./known_references.ts";

const checklist = ownChecklist();
const module = { checklist, added: "" };

describe("referenceKey()", () => {
  it("is another one for other files and for another checklist", async () => {
    const key = await referenceKey(kitDir("solutions"), module);
    const { "relu.ts": relu } = await solutionsWith();
    const other = await solutionsWith({ "relu.ts": `${relu}\n` });
    await withFolder(other, async (dir) => {
      assertNotEquals(await referenceKey(dir, module), key);
    });
    const less = { ...checklist, passMark: 1 };
    const more = { ...module, added: "0" };
    assertNotEquals(await referenceKey(kitDir("solutions"), more), key);
    assertNotEquals(
      await referenceKey(kitDir("solutions"), { ...module, checklist: less }),
      key,
    );
  });
});

describe("rememberReference()", () => {
  it("keeps what was found, and a broken file is an empty one", async () => {
    await withFolder({ "broken.json": "{" }, async (dir) => {
      const path = `${dir}/broken.json`;
      assertEquals(await knownReferences(path), { proven: [], certified: [] });
      await rememberReference("a", "proven", path);
      await rememberReference("b", "proven", path);
      await rememberReference("a", "certified", path);
      assertEquals(await knownReferences(path), {
        proven: ["a", "b"],
        certified: ["a"],
      });
    });
  });
});

describe("deno task grade", () => {
  it("proves solutions that were changed in place, and remembers it", async () => {
    const wrong = "export class ReLU { forward(x: unknown) { return x; } }";
    await withFolder({}, async (dir) => {
      await copyKit(`${dir}/kit`);
      const known = `${dir}/kit/.tinytorch/references.json`;
      assertEquals((await gradeIn(`${dir}/kit`)).code, 0);
      assertEquals((await knownReferences(known)).proven.length, 1);
      await Deno.writeTextFile(`${dir}/kit/solutions/relu.ts`, wrong);
      const { code, err } = await gradeIn(`${dir}/kit`);
      assertEquals(code, 2);
      assertStringIncludes(err, "relu.ts fails relu.values");
      assertEquals((await knownReferences(known)).proven.length, 1);
    });
  });
});

describe("deno task grade --solutions", () => {
  it("says in one line that no certify run has tried a reference", async () => {
    const { "relu.ts": relu } = await solutionsWith();
    const note = `// ${crypto.randomUUID()}\n`;
    const files = await solutionsWith({ "relu.ts": relu + note });
    await withFolder(files, async (dir) => {
      const args = ["grade", "--no-cost", "--exercises", dir];
      const own = await runKit(args);
      assertEquals([own.code, own.err], [0, ""]);
      const other = await runKit([...args, "--solutions", dir]);
      assertEquals(other.code, 0);
      assertEquals(
        other.err.replace(/\s+/g, " ").trim(),
        `No full certify run has tried this reference; deno task certify --solutions ${dir} does`,
      );
    });
  });
});

/** Grades the stubs of another copy of the kit. */
async function gradeIn(
  kit: string,
): Promise<{ readonly code: number; readonly err: string }> {
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      ..."run --no-prompt --allow-read --allow-write".split(" "),
      ..."--allow-run --allow-env grader/main.ts grade --no-cost".split(" "),
    ],
    cwd: kit,
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).output();
  return { code, err: new TextDecoder().decode(stderr) };
}
