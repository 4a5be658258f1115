import { assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { loadChecklist } from "../checklist/mod.ts";
import { withFolder } from "../testing/mod.ts";
import { InputError } from "../verdict/input_error.ts";
import { SUITES } from "./mod.ts";
import { suitesOf } from "./suites_of.ts";

const checklist = await loadChecklist();
const passes = "() => Promise.resolve({ kind: 'passed' })";

describe("suitesOf()", () => {
  it("is the module's own where a checklist adds none", async () => {
    const { suites, added } = await suitesOf(checklist, "/x/list.json");
    assertEquals([suites, added], [SUITES, ""]);
  });

  it("adds the checks of a file beside the checklist", async () => {
    const text = `export const checks = { "relu.own": ${passes} };`;
    await withFolder({ "own.ts": text }, async (dir) => {
      const list = { ...checklist, suites: ["own.ts"] };
      const { suites, added } = await suitesOf(list, `${dir}/list.json`);
      assertEquals("relu.own" in suites && "relu.values" in suites, true);
      assertEquals(added.length, 64);
    });
  });

  it("refuses what it cannot use", async () => {
    const cases = {
      "taken.ts": [
        `export const checks = { "relu.values": ${passes} };`,
        "already",
      ],
      "none.ts": ["export const check = 1;", "it exports no"],
      "thrown.ts": ["throw new Error('broken');", "broken"],
    } as const;
    const files = Object.fromEntries(
      Object.entries(cases).map(([name, [text]]) => [name, text]),
    );
    await withFolder(files, async (dir) => {
      for (const [name, [, says]] of Object.entries(cases)) {
        await assertRejects(
          () => suitesOf({ ...checklist, suites: [name] }, `${dir}/list.json`),
          InputError,
          says,
        );
      }
    });
  });
});
