import { matchesGlob } from "node:path";

const ROOT = new URL("../", import.meta.url);
/** What a unit is not: it starts processes, or needs other programs. */
const LATER = /_(process|all)_test\.ts$/;

/**
 * Imports the unit tests of the kit's rooms into this process, sorted. `deno test`
 * gives each file a worker that loads and compiles everything anew, which takes
 * longer than the tests.
 *
 * @param tier `first`: what runs on the packages that a student has;
 *   `later`: what runs on the developers' packages only.
 */
export async function importUnits(tier: "first" | "later"): Promise<void> {
  const text = await Deno.readTextFile(new URL("deno.json", ROOT));
  const { exclude }: { exclude: readonly string[] } = JSON.parse(text);
  for (const path of unitTests(exclude, tier)) {
    await import(new URL(path, ROOT).href);
  }
}

/** The paths of the unit tests, from the kit's folder. */
export function unitTests(
  exclude: readonly string[],
  tier: "first" | "later",
): readonly string[] {
  const isLater = (path: string) =>
    exclude.some((left) =>
      path.startsWith(left.replace(/\/?$/, "/")) || matchesGlob(path, left)
    );
  return [...find("")]
    .filter((path) => isLater(path) === (tier === "later"))
    .sort();
}

function* find(folder: string): Generator<string> {
  for (const { name, isDirectory } of Deno.readDirSync(new URL(folder, ROOT))) {
    const path = folder + name;
    if (isDirectory) {
      if (!/^(\.|node_modules$)/.test(name)) yield* find(`${path}/`);
    } else if (path.endsWith("_test.ts") && !isEntry(path)) yield path;
  }
}

/** Whether it is run by its own name; `src/` is, for its examples in comments. */
function isEntry(path: string): boolean {
  return LATER.test(path) || path.startsWith("src/") ||
    /^dev\/(later_)?units_test\.ts$/.test(path);
}
