import { assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { withFolder } from "../../dev/testing/mod.ts";
import { readText } from "./read_text.ts";
import { Refusal } from "./refusal.ts";

describe("readText()", () => {
  it("reads a file", async () => {
    await withFolder({ "a.txt": "täxt\n" }, async (dir) => {
      assertEquals(await readText(`${dir}/a.txt`), "täxt\n");
    });
  });

  it("refuses what is no text, in words", async () => {
    await withFolder({ bytes: Uint8Array.of(0xff) }, async (dir) => {
      const file = await Deno.create(`${dir}/long`);
      await file.truncate(1 << 25);
      file.close();
      const states: Readonly<Record<string, string>> = {
        [`${dir}/bytes`]: "it is not UTF-8 text",
        [`${dir}/gone`]: "no such file",
        [`${dir}/long`]: "it has more than 16 MiB",
        [dir]: "it is a folder",
      };
      for (const [path, state] of Object.entries(states)) {
        await assertRejects(() => readText(path), Refusal, state);
      }
      if (Deno.build.os === "windows") return;
      await assertRejects(() => readText("/dev/zero"), Refusal, "not a file");
    });
  });
});
