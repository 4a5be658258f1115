import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { dirname } from "@std/path/dirname";
import { resolve } from "@std/path/resolve";
import { ownChecklist } from "../grader/module/mod.ts";
import { kitDir } from "../dev/testing/mod.ts";

const text = await Deno.readTextFile(kitDir("CONTRIBUTING.md"));
const [, picture = ""] = /## The floors[^]*?```\n([^]*?)```/.exec(text) ?? [];
/** Rooms by floor, the highest first. */
const floors = picture.trim().split("\n").map((line) =>
  [...line.matchAll(/grader\/(\w+)\//g)].map(([, room]) => room!)
);

describe("CONTRIBUTING.md", () => {
  it("names only files and folders that are there", async () => {
    const names = [
      ...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/[\w.-]*)`/g),
      ...text.matchAll(/^```diff (\S+)$/gm),
    ].map(([, name]) => name!);
    assert(names.length > 15, `${names}`);
    for (const name of names) {
      assert(await Deno.stat(kitDir(name)).catch(() => undefined), name);
    }
  });

  it("names only tasks that are there", async () => {
    const tasksOf = async (file: string) =>
      JSON.parse(await Deno.readTextFile(kitDir(file))).tasks;
    const tasks = await tasksOf("deno.json");
    const dev = await tasksOf("dev.json");
    for (
      const [, inDev, task] of text.matchAll(
        /deno task (-c dev\.json )?([\w:]+)/g,
      )
    ) assert(Object.hasOwn(inDev ? dev : tasks, task!), task);
  });

  it("draws every room of grader/ once", () => {
    const rooms = [...Deno.readDirSync(kitDir("grader"))]
      .filter(({ isDirectory }) => isDirectory)
      .map(({ name }) => name);
    assertEquals(floors.flat().sort(), rooms.sort());
  });

  it("draws imports as they are: down or along", () => {
    const heights = new Map(
      floors.flatMap((rooms, i) => rooms.map((room) => [room, -i] as const)),
    );
    const back = new Set<string>();
    for (const file of sources("grader")) {
      const [, from = ""] = file.split("/");
      const source = Deno.readTextFileSync(kitDir(file));
      for (
        const [, place] of source.matchAll(
          /(?:\bfrom\s+|\bimport\((?:\s*lazy\()?\s*)"(\.[^"]+)"/g,
        )
      ) {
        const path = resolve(dirname(kitDir(file)), place!);
        const [to = ""] = path.slice(kitDir("grader/").length).split("/");
        if ((heights.get(to) ?? -Infinity) > (heights.get(from) ?? Infinity)) {
          back.add(`${from} -> ${to}`);
        }
      }
    }
    assertEquals([...back], []);
  });
});

describe("the engine", () => {
  it("names no activation: only grader/module/ does", async () => {
    const { exercises } = ownChecklist();
    const names = exercises.flatMap(({ id, className }) => [id, className]);
    const named = new RegExp(`\\b(?<!Math\\.)(${names.join("|")})(\\b|_)`);
    for (const file of sources("grader")) {
      if (file.startsWith("grader/module/")) continue;
      const text = await Deno.readTextFile(kitDir(file));
      assertEquals(named.exec(text)?.[0], undefined, file);
    }
  });
});

/** The sources of a folder, without tests and what they are tried on. */
function* sources(folder: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(kitDir(folder))) {
    const path = `${folder}/${name}`;
    if (isDirectory) {
      if (!/^(cheats|mutants|alternates|bundle)$/.test(name)) {
        yield* sources(path);
      }
    } else if (/(?<!_test)\.ts$/.test(name)) yield path;
  }
}
