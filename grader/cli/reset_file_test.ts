import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { withFolder } from "../../dev/testing/mod.ts";
import { resetFile } from "./reset_file.ts";

const START = "// TODO\n";

describe("resetFile()", () => {
  const reset = (dir: string) => resetFile(dir, "a.ts", "exercises", START);
  const read = (dir: string, name: string) =>
    Deno.readTextFile(`${dir}/${name}`);

  it("puts a file back and keeps each that was there", async () => {
    await withFolder({ "a.ts": "mine" }, async (dir) => {
      assertEquals(
        await reset(dir),
        "exercises/a.ts is as it was given; yours is kept as exercises/a.old.ts.",
      );
      await Deno.writeTextFile(`${dir}/a.ts`, "mine again");
      await reset(dir);
      assertEquals(await read(dir, "a.ts"), START);
      assertEquals(await read(dir, "a.old.ts"), "mine");
      assertEquals(await read(dir, "a.old-2.ts"), "mine again");
    });
  });

  it("keeps nothing where nothing was changed, or there", async () => {
    await withFolder({ "a.ts": START }, async (dir) => {
      assertEquals(
        await reset(dir),
        "exercises/a.ts is as it was given: nothing to do.",
      );
      await Deno.remove(`${dir}/a.ts`);
      await reset(dir);
      assertEquals([...Deno.readDirSync(dir)].map(({ name }) => name), [
        "a.ts",
      ]);
    });
  });
});
