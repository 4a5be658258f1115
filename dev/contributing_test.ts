import { assert } from "@std/assert";
import { describe, it } from "@std/testing/bdd";

const root = new URL("../", import.meta.url);
const page = await Deno.readTextFile(new URL("CONTRIBUTING.md", root));

describe("CONTRIBUTING.md", () => {
  it("names only paths that exist", async () => {
    const named = [
      ...page.matchAll(/`((?:grader|docs|src|dev|\.ci)\/[^`*\s]+)`/g),
    ]
      .map(([, path]) => path!);
    const rooms = [...page.matchAll(/(?:^| {2,})(grader\/\w+|src)(?= )/gm)]
      .map(([, path]) => path!);
    assert(named.length >= 15 && rooms.length >= 17);
    for (const path of [...named, ...rooms]) {
      assert(await exists(path), `${path} is not there`);
    }
  });

  it("has every room of grader/ in its picture", () => {
    for (
      const { name, isDirectory } of Deno.readDirSync(new URL("grader", root))
    ) {
      if (!isDirectory || name === "fuzz") continue;
      assert(page.includes(`grader/${name} `), `grader/${name} is not drawn`);
    }
  });
});

async function exists(path: string): Promise<boolean> {
  return await Deno.stat(new URL(path, root)).then(() => true, () => false);
}
