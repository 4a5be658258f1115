import { assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { identify } from "../classroom/collect.ts";
import { type Entries, readFiles } from "../intake/mod.ts";
import { withFolder } from "../../dev/testing/mod.ts";
import { packFiles, unpackFiles } from "./pack_files.ts";

const FILES = ["a.ts", "b.ts", "c.ts", "d.ts", "e.ts"];

describe("packFiles()", () => {
  it("keeps what a submission is, also what will be refused", async () => {
    await withFolder({
      "a.ts": "export {};\r\n",
      "b.ts": Uint8Array.of(0xff, 0xfe, 0),
      "d.ts/inside": "",
    }, async (dir) => {
      await Deno.writeTextFile(`${dir}/c.ts`, "");
      await Deno.truncate(`${dir}/c.ts`, 1 << 30);
      await Deno.symlink("a.ts", `${dir}/e.ts`);
      const files = readFiles(dir, FILES);
      const pack = packFiles(files);
      assertEquals(pack, packFiles(files));
      const again = unpackFiles(pack);
      assertEquals(
        [...again].map(([name, { kind }]) => `${name} ${kind}`),
        ["a.ts file", "b.ts file", "c.ts large", "d.ts other", "e.ts link"],
      );
      assertEquals(await digest(again), await digest(files));
    });
  });

  it("refuses what is no pack", () => {
    const pack = packFiles(new Map());
    assertThrows(() => unpackFiles(pack.subarray(0, 8)));
    const liar = pack.slice();
    liar.fill(0xff, -4);
    assertThrows(() => unpackFiles(liar), Error, "too large");
  });
});

async function digest(files: Entries): Promise<string> {
  return (await identify(files, FILES)).digest;
}
