import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { zipSync } from "fflate";
import { withFolder } from "../../dev/testing/mod.ts";
import { openDownload } from "./download/open_download.ts";
import { collect } from "./collect.ts";

const FILES = ["relu.ts", "tanh.ts"];
const bytes = (text: string) => new TextEncoder().encode(text);

/** Collects all that is in a folder, by id. */
async function collectAll(dir: string) {
  const { found } = await openDownload(dir, FILES);
  const results = await Promise.all(
    found.map(async (one) => [one.id, await collect(one, FILES)] as const),
  );
  return Object.fromEntries(results);
}

describe("collect()", () => {
  it("finds the files wherever students put them", async () => {
    const archive = zipSync({ "repo-main/exercises/relu.ts": bytes("text") });
    await withFolder({
      "plain/relu.ts": "text",
      "room/exercises/relu.ts": "text",
      "nested/repo/exercises/relu.ts": "text",
      "zipped.zip": archive,
      "other/relu.ts": "other",
    }, async (dir) => {
      const { plain, room, nested, zipped, other } = await collectAll(dir);
      const digests = [plain, room, nested, zipped].map((one) =>
        one?.kind === "collected" ? one.digest : undefined
      );
      assertEquals(new Set(digests).size, 1);
      assert(other?.kind === "collected" && other.digest !== digests[0]);
    });
  });

  it("costs only itself what is hostile or broken", async () => {
    const bomb = zipSync({ "relu.ts": new Uint8Array(50_000_000) });
    const slip = zipSync({
      "../../../relu.ts": bytes("out"),
      "/etc/tanh.ts": bytes("out"),
    });
    await withFolder({
      "bad.zip": "no zip",
      "cut.zip": bomb.subarray(0, 100),
      "bomb.zip": bomb,
      "slip.zip": slip,
      "none/readme.md": "",
      "dir/relu.ts/x": "",
    }, async (dir) => {
      await Deno.symlink("/etc", `${dir}/leads-out`);
      await Deno.mkdir(`${dir}/link`);
      await Deno.symlink("/etc/hostname", `${dir}/link/relu.ts`);
      await Deno.symlink("/etc", `${dir}/link/exercises`);
      const all = await collectAll(dir);
      for (const id of ["bad", "cut", "leads-out"]) {
        assertEquals(all[id]?.kind, "refused", id);
      }
      for (const id of ["bomb", "slip", "none", "dir", "link"]) {
        const one = all[id];
        assert(one?.kind === "collected", id);
        assertEquals(one.sources, {}, id);
      }
    });
  });
});
