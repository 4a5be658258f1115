import { assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { withFolder } from "../../dev/testing/mod.ts";
import { findSubmissions, type HandedIn } from "./find_submissions.ts";
import { readSubmission } from "./read_submission.ts";
import { Refusal } from "./refusal.ts";

/** Makes folders whose names are bytes, which Deno cannot say. */
async function makeFolders(dir: string, names: string): Promise<void> {
  const { success } = await new Deno.Command("sh", {
    args: ["-c", `cd "$1" && mkdir ${names}`, "sh", dir],
  }).output();
  assertEquals(success, true);
}

describe("findSubmissions()", () => {
  it("keeps a folder and a zip of one name apart", async () => {
    await withFolder(
      { "ada/relu.ts": "", "ada.zip": "", "loose.txt": "", ".git/x": "" },
      async (dir) => {
        const { found, ignored, clashes } = await findSubmissions(dir);
        assertEquals(found.map(({ id }) => id), ["ada", "ada.zip"]);
        assertEquals(ignored, ["loose.txt"]);
        assertEquals(clashes, ["ada.zip"]);
      },
    );
  });

  it("refuses archives of other kinds, and what holds one in the place of files", async () => {
    const files = { "ada.tar.gz": "", "eve/work.rar": "", "zoe/relu.ts": "" };
    await withFolder(files, async (dir) => {
      const { found, ignored } = await findSubmissions(dir);
      assertEquals(ignored, []);
      const [ada, eve, zoe] = found;
      assertEquals([ada?.id, ada?.kind], ["ada", "refused"]);
      const read = (one: typeof eve) =>
        readSubmission(one as HandedIn, ["relu.ts"]);
      await assertRejects(() => read(eve), Refusal, '"work.rar" is');
      assertEquals((await read(zoe)).size, 1);
    });
  });

  it("gives each an id of its own when names differ in .zip alone", async () => {
    const files = {
      "a/relu.ts": "",
      "a.zip": "",
      "a.zip.zip": "",
      "b.zip": "",
      "b.ZIP": "",
      "c.zip": "",
    };
    await withFolder(files, async (dir) => {
      const { found, clashes } = await findSubmissions(dir);
      assertEquals(
        found.map(({ id }) => id),
        ["a", "a.zip", "a.zip.zip", "b.ZIP", "b.zip", "c"],
      );
      assertEquals(clashes, ["a.zip", "a.zip.zip", "b.ZIP", "b.zip"]);
    });
  });

  it("names folders whose names are no UTF-8, and takes the others", {
    ignore: Deno.build.os !== "linux",
  }, async () => {
    await withFolder({ "ada/relu.ts": "" }, async (dir) => {
      await makeFolders(dir, "\"$(printf '\\377')\" \"$(printf '\\376')\"");
      const { found } = await findSubmissions(dir);
      assertEquals(found.map(({ id, kind }) => `${id} ${kind}`), [
        "ada folder",
        "\ufffd refused",
      ]);
    });
  });

  it("refuses a link to a folder or a zip, and goes on", async () => {
    await withFolder({ "ada/relu.ts": "", "out.txt": "" }, async (dir) => {
      await Deno.symlink("ada", `${dir}/bob`);
      await Deno.symlink("gone.zip", `${dir}/cyd.zip`);
      const { found } = await findSubmissions(dir);
      assertEquals(found.map(({ id, kind }) => `${id} ${kind}`), [
        "ada folder",
        "bob refused",
        "cyd refused",
      ]);
    });
  });

  it("refuses a folder without a submission", async () => {
    await withFolder({ "loose.txt": "" }, async (dir) => {
      const error = await findSubmissions(dir).catch((error) => error);
      assertStringIncludes(error.message, "there is no submission in it");
      const missing = await findSubmissions(`${dir}/no`).catch((e) => e);
      assertStringIncludes(missing.message, "no such folder");
    });
  });
});
