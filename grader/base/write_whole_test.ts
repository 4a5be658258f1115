import { assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { withFolder } from "../../dev/testing/mod.ts";
import { InputError } from "../verdict/mod.ts";
import { requireRoomFor } from "../cli/require_room_for.ts";
import { writeWhole } from "./write_whole.ts";

async function namesIn(dir: string): Promise<string[]> {
  const entries = await Array.fromAsync(Deno.readDir(dir));
  return entries.map(({ name }) => name).toSorted();
}

describe("writeWhole()", () => {
  it("writes a new file, and over an old one", async () => {
    await withFolder({ "old": "a longer text" }, async (dir) => {
      await writeWhole(`${dir}/old`, "short");
      await writeWhole(`${dir}/new`, "text");
      assertEquals(await Deno.readTextFile(`${dir}/old`), "short");
      assertEquals(await Deno.readTextFile(`${dir}/new`), "text");
      assertEquals(await namesIn(dir), ["new", "old"]);
    });
  });

  it("rejects without a trace where there is no folder or no room", async () => {
    await withFolder({ "folder/file": "" }, async (dir) => {
      for (const path of ["none/file", "folder"]) {
        await assertRejects(
          () => writeWhole(`${dir}/${path}`, "text"),
          InputError,
          `Cannot write "${dir}/${path}": `,
        );
      }
      assertEquals(await namesIn(dir), ["folder"]);
      assertEquals(await namesIn(`${dir}/folder`), ["file"]);
    });
  });

  it("takes a text piece by piece, and leaves nothing where a piece fails", async () => {
    await withFolder({}, async (dir) => {
      async function* pieces(last?: Error) {
        yield "one, ";
        await Promise.resolve();
        if (last) throw last;
        yield "two";
      }
      await writeWhole(`${dir}/whole`, pieces());
      assertEquals(await Deno.readTextFile(`${dir}/whole`), "one, two");
      const why = new InputError("Cannot write the other one: no room");
      await assertRejects(
        () => writeWhole(`${dir}/half`, pieces(why)),
        InputError,
        "the other one",
      );
      assertEquals(await namesIn(dir), ["whole"]);
    });
  });
});

describe("requireRoomFor()", () => {
  it("has nothing to say of a new file or an old one", async () => {
    await withFolder({ "old": "" }, async (dir) => {
      await requireRoomFor(`${dir}/old`);
      await requireRoomFor(`${dir}/new`);
      assertEquals(await namesIn(dir), ["old"]);
    });
  });

  it("rejects where no file can be", async () => {
    await withFolder({ "folder/file": "" }, async (dir) => {
      const states: Readonly<Record<string, string>> = {
        "folder": "it is a folder; name a file in it",
        "none/file": "is not there; make that folder first",
        "folder/file/x": "is no folder; make that folder first",
      };
      for (const [path, state] of Object.entries(states)) {
        await assertRejects(
          () => requireRoomFor(`${dir}/${path}`),
          InputError,
          state,
        );
      }
    });
  });
});
