import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { makeZip, type ZipPart } from "../../../dev/testing/zips.ts";
import { withFolder } from "../../../dev/testing/mod.ts";
import { openArchive } from "./open_archive.ts";

const body = new TextEncoder().encode("export class Double {}\n");

/** The host, and the files of each submission by its id. */
async function opened(parts: readonly ZipPart[]): Promise<unknown[]> {
  return await withFolder({ "x.zip": makeZip(parts) }, async (dir) => {
    const { host, found } = await openArchive(`${dir}/x.zip`, ["double.ts"]);
    const files = await Promise.all(found.map(async (one) => [
      one.id,
      one.kind === "source" ? [...(await one.read()).keys()] : one.reason,
    ]));
    return [host, Object.fromEntries(files)];
  });
}

describe("openArchive()", () => {
  it("inflates exercise files only, where whole kits were handed in", async () => {
    const kit = "Ada_1_assignsubmission_file_/kit";
    assertEquals(
      await opened([
        { name: `${kit}/exercises/double.ts`, body },
        // Longer than it says, which whoever reads it finds out.
        { name: `${kit}/grader/other.ts`, body, said: 1 },
        { name: "Bob_2_assignsubmission_file_/double.ts", body },
      ]),
      ["Moodle", { Ada_1: ["double.ts"], Bob_2: ["double.ts"] }],
    );
  });

  it("leaves nobody out because another handed in a repository", async () => {
    assertEquals(
      await opened([
        { name: "all/act_ada/exercises/double.ts", body },
        { name: "all/act_ada/.git/HEAD", body },
        { name: "all/act_bob/double.ts", body },
        {
          name: "all/act_cy.zip",
          body: makeZip([{ name: "double.ts", body }]),
        },
      ]),
      ["GitHub", {
        act_ada: ["double.ts"],
        act_bob: ["double.ts"],
        act_cy: ["double.ts"],
      }],
    );
  });
});
