import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { sampleSheet, withFolder } from "../../dev/testing/mod.ts";
import { readMemory, writeMemory } from "./memory.ts";
import { rememberSheet } from "./remember_sheet.ts";

const EMPTY = { version: 1 as const, hints: {}, failing: {} };

describe("readMemory()", () => {
  it("is empty where there is no file, or a broken one", async () => {
    await withFolder({ "state.json": '{"hints": 3' }, async (dir) => {
      assertEquals(await readMemory(`${dir}/none.json`), EMPTY);
      assertEquals(await readMemory(`${dir}/state.json`), EMPTY);
    });
  });

  it("reads what was written", async () => {
    await withFolder({}, async (dir) => {
      const memory = { ...EMPTY, hints: { "a.b": 2 }, current: "a" };
      assertEquals(await writeMemory(memory, `${dir}/new/state.json`), true);
      assertEquals(await readMemory(`${dir}/new/state.json`), memory);
    });
  });
});

describe("writeMemory()", () => {
  it("is false, and no error, where nothing can be written", async () => {
    await withFolder({ "file": "" }, async (dir) => {
      assertEquals(await writeMemory(EMPTY, `${dir}/file/state.json`), false);
    });
  });
});

describe("rememberSheet()", () => {
  it("notes the first failed check of each item, and forgets mended ones", () => {
    const memory = { ...EMPTY, failing: { first: "first.values" } };
    assertEquals(rememberSheet(memory, sampleSheet()).failing, {
      second: "second.values",
    });
  });
});
