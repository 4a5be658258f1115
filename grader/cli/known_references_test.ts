import { assertEquals, assertNotEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { loadChecklist } from "../checklist/mod.ts";
import { kitDir, runKit, solutionsWith, withFolder } from "../testing/mod.ts";
import {
  knownReferences,
  referenceKey,
  rememberReference,
} from "./known_references.ts";

const checklist = await loadChecklist();

describe("referenceKey()", () => {
  it("is another one for other files and for another checklist", async () => {
    const key = await referenceKey(kitDir("solutions"), checklist);
    const { "relu.ts": relu } = await solutionsWith();
    const other = await solutionsWith({ "relu.ts": `${relu}\n` });
    await withFolder(other, async (dir) => {
      assertNotEquals(await referenceKey(dir, checklist), key);
    });
    const less = { ...checklist, passMark: 1 };
    assertNotEquals(await referenceKey(kitDir("solutions"), less), key);
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
