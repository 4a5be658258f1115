import { assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { type Zippable, zipSync } from "fflate";
import { liarZip, makeZip, overlappingZip } from "../../../dev/testing/zips.ts";
import type { Bounds } from "../bounds.ts";
import { readZip } from "../read_submission.ts";
import { readArchive } from "./read_archive.ts";
import { Refusal } from "../refusal.ts";

const BOUNDS: Bounds = {
  entries: 100,
  fileBytes: 1000,
  totalBytes: 20_000,
  depth: 3,
  ms: 10_000,
};
const text = (value: string) => new TextEncoder().encode(value);

/** Kinds of what is in it, by path. */
async function kinds(zip: Uint8Array): Promise<string[]> {
  const entries = await readArchive(zip, BOUNDS);
  return [...entries].map(([path, { kind }]) => `${path} ${kind}`);
}

describe("readArchive()", () => {
  it("hands on files with their bytes and times", async () => {
    const zip = zipSync({ "a/b.ts": [text("x"), { mtime: "2026-01-02" }] });
    const entry = (await readArchive(zip, BOUNDS)).get("a/b.ts");
    assertEquals(entry?.kind === "file" && entry.bytes, text("x"));
    assertEquals(
      entry?.kind === "file" && entry.modified?.getFullYear(),
      2026,
    );
  });

  it("keeps names as they are, and drops those that lead out", async () => {
    const zip = zipSync({
      "é ñ.ts": text(""),
      "../out.ts": text(""),
      "/etc/out.ts": text(""),
      "a/./out.ts": text(""),
      "a\\out.ts": text(""),
      "1/2/3/deep.ts": text(""),
    });
    assertEquals(await kinds(zip), ["é ñ.ts file"]);
  });

  it("says of a file that is too long only how long it is", async () => {
    const zip = zipSync({ "relu.ts": new Uint8Array(4_000_000) });
    const entries = await readArchive(zip, BOUNDS);
    assertEquals(entries.get("relu.ts"), { kind: "large", size: 4_000_000 });
  });

  it("refuses a file that is longer than it says", async () => {
    await assertRejects(
      () => readArchive(liarZip("relu.ts", 900, 1 << 22), BOUNDS),
      Refusal,
    );
  });

  it("leaves a zip of which all is in another archive to a person", async () => {
    const inner = { name: "inner.zip", body: text("x") };
    await assertRejects(
      () => readZip(makeZip([inner]), ["relu.ts"]),
      Refusal,
      '"inner.zip" is',
    );
    const both = makeZip([inner, { name: "relu.ts", body: text("x") }]);
    assertEquals((await readZip(both, ["relu.ts"])).size, 1);
  });

  it("refuses a zip with a password", async () => {
    const zip = makeZip([{ name: "relu.ts", body: text("x"), flags: 1 }]);
    await assertRejects(() => readArchive(zip, BOUNDS), Refusal, "a password");
  });

  it("refuses files that share their bytes", async () => {
    await assertRejects(
      () => readArchive(overlappingZip("relu.ts", 50, 100), BOUNDS),
      Refusal,
      "Overlapping",
    );
  });

  it("bounds entries, and bytes of all files together", async () => {
    const many: Zippable = {};
    for (let i = 0; i < 101; i++) many[`${i}.ts`] = text("");
    await assertRejects(
      () => readArchive(zipSync(many), BOUNDS, { wanted: () => false }),
      Refusal,
      "it holds more than 100 entries",
    );
    const long: Zippable = {};
    for (let i = 0; i < 21; i++) long[`${i}.ts`] = new Uint8Array(1000);
    await assertRejects(
      () => readArchive(zipSync(long), BOUNDS),
      Refusal,
      "more than 1 MiB together",
    );
  });

  it("hands on an archive in it as a file", async () => {
    assertEquals(await kinds(zipSync({ "ada.zip": zipSync({}) })), [
      "ada.zip file",
    ]);
  });

  it("tells a link, a broken zip and one that is cut off", async () => {
    const attrs = 0o120777 << 16;
    const zip = zipSync({ link: [text("/etc"), { os: 3, attrs }] });
    assertEquals(await kinds(zip), ["link link"]);
    for (const bytes of [text("no zip"), zip.subarray(0, 60), text("")]) {
      await assertRejects(() => readArchive(bytes, BOUNDS), Refusal);
    }
  });
});
