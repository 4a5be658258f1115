/** What the tests of packs share: no test of its own. */
import { openModule } from "../module/mod.ts";
import { kitDir, solutionsWith, withFolder } from "../../dev/testing/mod.ts";
import { type Isolation, WALLS } from "../subject/mod.ts";
import { bundle, type Entry } from "./bundle.ts";
import type { Pack } from "./files.ts";
import { type PackOptions, writePack } from "./mod.ts";

const bundles = new Map<string, Promise<string>>();

/** Bundling takes seconds: once for all the packs of this file. */
export function bundleOnce(root: string, of: Entry): Promise<string> {
  const known = bundles.get(of.entry) ?? bundle(root, of);
  bundles.set(of.entry, known);
  return known;
}

export const options: PackOptions = {
  root: kitDir("."),
  solutionsDir: kitDir("solutions"),
  module: await openModule(),
  deno: Deno.version.deno,
  isolation: "auto",
  measuresTime: false,
  grader: `course/kit@${"0".repeat(40)}`,
  bundler: bundleOnce,
};

/** How packs can be asked to wall off students' code on this machine. */
export const ISOLATIONS: readonly Isolation[] = [
  "auto",
  ...(WALLS.wall === "bubblewrap" ? ["require" as const] : []),
];

/** Two right exercises and three that are missing. */
export const right = await solutionsWith();
export const [first, second] = options.module.checklist.exercises
  .map(({ file }) => file);
export const handedIn = {
  [first!]: right[first!]!,
  [second!]: right[second!]!,
};
export const earned = options.module.checklist.items
  .filter((item) =>
    options.module.checklist.exercises.slice(0, 2).some(({ id }) =>
      id === item.exercise
    )
  )
  .flatMap(({ checks }) => checks)
  .reduce((sum, { points }) => sum + points, 0);

/** Runs a command where there is no cache, as on a machine that is new. */
export async function start(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string; err: string }> {
  const cache = await Deno.makeTempDir({ prefix: "tinytorch-test-" });
  try {
    const { code, stdout, stderr } = await new Deno.Command(command, {
      args: [...args],
      cwd,
      clearEnv: true,
      env: {
        PATH: `${Deno.execPath().replace(/\/[^/]*$/, "")}:/usr/bin:/bin`,
        DENO_DIR: cache,
        NO_COLOR: "1",
        ...env,
      },
      stdin: "null",
    }).output();
    const decoder = new TextDecoder();
    return { code, out: decoder.decode(stdout), err: decoder.decode(stderr) };
  } finally {
    await Deno.remove(cache, { recursive: true });
  }
}

export async function withPack(
  pack: Pack,
  body: (dir: string) => Promise<void>,
): Promise<void> {
  await withFolder({}, async (dir) => {
    await writePack(`${dir}/pack`, pack);
    await body(dir);
  });
}

export async function fill(
  dir: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  await Deno.mkdir(dir, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await Deno.writeTextFile(`${dir}/${name}`, `${text}`);
  }
}
