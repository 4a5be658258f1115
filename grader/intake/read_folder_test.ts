import { assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { withFolder } from "../testing/mod.ts";
import type { Bounds } from "./bounds.ts";
import { readFolder } from "./read_folder.ts";
import { Refusal } from "./refusal.ts";

const BOUNDS: Bounds = {
  entries: 10,
  fileBytes: 100,
  totalBytes: 150,
  depth: 2,
  ms: 10_000,
};

describe("readFolder()", () => {
  it("hands on what is in it by path, and follows no link", async () => {
    const files = { "b.ts": "b", "a/a.ts": "", "a/deep/c.ts": "", "long": "" };
    await withFolder(files, async (dir) => {
      await Deno.truncate(`${dir}/long`, 101);
      await Deno.symlink("/etc", `${dir}/a/etc`);
      await Deno.symlink("b.ts", `${dir}/link.ts`);
      const entries = await readFolder(dir, BOUNDS);
      assertEquals([...entries].map(([path, { kind }]) => `${path} ${kind}`), [
        "a/a.ts file",
        "a/etc link",
        "b.ts file",
        "link.ts link",
        "long large",
      ]);
    });
  });

  it("refuses too many entries and too many bytes", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 11 }, (_, i) => [`${i}`, ""]),
    );
    await withFolder(many, async (dir) => {
      await assertRejects(() => readFolder(dir, BOUNDS), Refusal, "10 entries");
    });
    const long = { a: "x".repeat(90), b: "x".repeat(90) };
    await withFolder(long, async (dir) => {
      await assertRejects(() => readFolder(dir, BOUNDS), Refusal, "together");
    });
  });
});
