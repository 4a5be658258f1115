import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { type Files, withFolder } from "../../../dev/testing/mod.ts";
import { makeZip } from "../../../dev/testing/zips.ts";
import { openDownload } from "./open_download.ts";

const text = "export class Double {}\n";

/** The files of each submission by its id. */
async function opened(files: Files): Promise<unknown> {
  return await withFolder(files, async (dir) => {
    const { found } = await openDownload(`${dir}/class`, ["double.ts"]);
    return Object.fromEntries(
      await Promise.all(found.map(async (one) => [
        one.id,
        one.kind === "source" ? [...(await one.read()).keys()] : one.reason,
      ])),
    );
  });
}

describe("openDownload()", () => {
  it("takes a folder for a student's, whatever the student put into it", async () => {
    const found = { ada: ["double.ts"] };
    for (const name of ["double-old.ts", "double-new.ts", ".git/HEAD"]) {
      const files = {
        "class/ada/double.ts": text,
        [`class/ada/${name}`]: text,
      };
      assertEquals(await opened(files), found, name);
    }
    assertEquals(
      await opened({
        "class/ada/kit/double.ts": text,
        "class/ada/kit/.git/HEAD": "",
      }),
      found,
    );
  });

  it("looks into the only folder where a host's names are in it", async () => {
    assertEquals(
      await opened({
        "class/class/ada_double.ts": text,
        "class/class/bob_double.ts": text,
      }),
      { ada: ["double.ts"], bob: ["double.ts"] },
    );
  });

  it("opens the only archive where it is no student's", async () => {
    const body = new TextEncoder().encode(text);
    const zip = (...names: string[]) =>
      makeZip(names.map((name) => ({ name, body })));
    const cases: readonly (readonly [Uint8Array, readonly string[]])[] = [
      [zip("ada_101_9001_double.ts"), ["ada_101"]],
      [zip("ada/double.ts", "bob/double.ts"), ["ada", "bob"]],
      [zip("exercises/double.ts", "solutions/double.ts"), ["x"]],
      [zip("double.ts"), ["x"]],
    ];
    for (const [archive, ids] of cases) {
      const found = await opened({
        "class/x.zip": archive,
        "class/roster.csv": "id\nada\n",
      });
      assertEquals(Object.keys(Object(found)), ids);
    }
  });

  it("leaves nobody out because another handed in a repository", async () => {
    assertEquals(
      await opened({
        "class/ada/double.ts": text,
        "class/bob/.git/HEAD": "",
        "class/bob/exercises/double.ts": text,
      }),
      { ada: ["double.ts"], bob: ["double.ts"] },
    );
  });
});
