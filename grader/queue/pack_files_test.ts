import { assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { collect } from "../classroom/collect.ts";
import { withFolder } from "../testing/mod.ts";
import { packFiles, unpackFiles } from "./pack_files.ts";

const FILES = ["a.ts", "b.ts", "c.ts", "d.ts", "e.ts"];

describe("packFiles()", () => {
  it("keeps what a submission is, also what will be refused", async () => {
    await withFolder({
      "class/ada/a.ts": "export {};\r\n",
      "class/ada/b.ts": Uint8Array.of(0xff, 0xfe, 0),
      "class/ada/d.ts/inside": "",
      "other/x": "",
      "again/bob/.keep": "",
    }, async (dir) => {
      await Deno.writeTextFile(`${dir}/class/ada/c.ts`, "");
      await Deno.truncate(`${dir}/class/ada/c.ts`, 1 << 30);
      await Deno.symlink(`${dir}/other/x`, `${dir}/class/ada/e.ts`);
      const was = await digest(dir, "class", "ada");
      const pack = await packFiles(`${dir}/class/ada`, FILES);
      assertEquals(pack, await packFiles(`${dir}/class/ada`, FILES));
      await unpackFiles(pack, `${dir}/again/bob`);
      assertEquals(await digest(dir, "again", "bob"), was);
    });
  });

  it("refuses what is no pack", async () => {
    await withFolder({ x: "" }, async (dir) => {
      const pack = await packFiles(dir, FILES);
      await assertRejects(() => unpackFiles(pack.subarray(0, 8), dir));
      const liar = pack.slice();
      liar.fill(0xff, -4);
      await assertRejects(() => unpackFiles(liar, dir), Error, "too large");
    });
  });
});

async function digest(
  dir: string,
  parent: string,
  id: string,
): Promise<string> {
  const found = { id, path: `${dir}/${parent}/${id}`, kind: "folder" } as const;
  const one = await collect(found, `${dir}/${parent}`, dir, FILES);
  return one.kind === "collected" ? one.digest : one.reason;
}
