import { assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { withFolder } from "../../dev/testing/mod.ts";
import { InputError } from "../base/input_error.ts";
import { typedFolder } from "./typed_folder.ts";

describe("typedFolder()", () => {
  it("follows a link that was typed, and not into what is guarded", async () => {
    const files = { "kit/solutions/x": "", "kit/x": "", "ada/x": "" };
    await withFolder(files, async (dir) => {
      const kit = `${dir}/kit`;
      const links: Readonly<Record<string, string>> = {
        good: "ada",
        bad: "kit/solutions",
        whole: "kit",
        around: ".",
        twice: "bad",
      };
      for (const [link, to] of Object.entries(links)) {
        await Deno.symlink(to, `${dir}/${link}`);
      }
      const open = (name: string) =>
        typedFolder(`${dir}/${name}`, "exercises", [kit]);
      assertEquals(open("good"), `${dir}/ada`);
      assertEquals(open("around/ada"), `${dir}/ada`);
      // Typed as they are, or by a link to all of the kit.
      assertEquals(open("kit/solutions"), `${kit}/solutions`);
      assertEquals(open("whole/solutions"), `${kit}/solutions`);
      for (const name of ["bad", "whole", "around", "twice"]) {
        assertThrows(
          () => open(name),
          InputError,
          "a link to the grader's own",
        );
      }
    });
  });

  it("says what is no folder", async () => {
    await withFolder({ file: "" }, async (dir) => {
      await Deno.mkdir(`${dir}/folder`);
      const open = (name: string) => typedFolder(`${dir}/${name}`, "solutions");
      assertEquals(open("folder"), `${dir}/folder`);
      assertThrows(() => open("file"), InputError, "it is not a folder");
      assertThrows(() => open("no"), InputError, "no such folder; name one");
    });
  });
});
