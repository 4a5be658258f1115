import { fromFileUrl } from "@std/path/from-file-url";
import { limitedCommand } from "./limited_command.ts";
import type { Limits } from "./limits.ts";
import type { Settings } from "./protocol.ts";
import { type Wall, WALLS } from "./walls.ts";

/** Where a child runs and what it may read. */
export interface ChildPlace {
  /** The only folder that the child may read. */
  readonly filesDir: string;
  /** What it runs. */
  readonly entry: string;
  /** Its import map: `tinytorch`, and a refusal for every Node built-in. */
  readonly importMap: string;
  /** An empty folder. */
  readonly workDir: string;
  /** Where its caches would be. */
  readonly cacheDir: string;
}

/**
 * Starts a child without any permission but to read the staged files.
 *
 * @param wall Not every system lets a process have each; such a child ends at
 * once.
 */
export function spawnChild(
  place: ChildPlace,
  limits: Limits,
  { counted }: Settings,
  wall: Wall,
): Deno.ChildProcess {
  const deno = [
    Deno.execPath(),
    "run",
    ..."--quiet --no-prompt --no-remote --no-npm --cached-only".split(" "),
    ..."--no-config --no-lock --no-code-cache".split(" "),
    `--allow-read=${place.filesDir}`,
    ..."--deny-write --deny-net --deny-env --deny-sys".split(" "),
    ..."--deny-run --deny-ffi --deny-import".split(" "),
    `--import-map=${place.importMap}`,
    `--v8-flags=--max-old-space-size=${limits.heapMiB}` +
    ",--disallow-code-generation-from-strings,--expose-gc" +
    // Helpers of the collector would take the other cores from other children.
    ",--single-threaded-gc" +
    // Old bytecode is kept: what a collection throws away of it would hide what a
    // file holds on to.
    (counted ? ",--no-flush-bytecode" : "") +
    // A data: URL may hold WebAssembly, whose memory can be shared, and waited
    // on for ever without any processor time. V8 takes 1 for 16, in which no
    // module has room to export anything.
    ",--wasm-max-module-size=1",
    place.entry,
  ];
  const { filesDir, importMap, workDir, cacheDir } = place;
  const [command, ...args] = limitedCommand(
    WALLS.around(wall, deno, {
      paths: [
        Deno.execPath(),
        fromFileUrl(new URL(".", place.entry)),
        filesDir,
        importMap,
        workDir,
      ],
      cacheDir,
      workDir,
    }),
    limits,
  );
  return new Deno.Command(command!, {
    args,
    cwd: place.workDir,
    clearEnv: true,
    env: {
      DENO_DIR: place.cacheDir,
      DENO_NO_UPDATE_CHECK: "1",
      NO_COLOR: "1",
      PATH: "/usr/bin:/bin",
    },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}
