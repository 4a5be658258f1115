import type { Limits } from "./limits.ts";

const BOOTSTRAP = new URL("./child/bootstrap.ts", import.meta.url).href;

/** Where a child runs and what it may read. */
export interface ChildPlace {
  /** The only folder that the child may read. */
  readonly filesDir: string;
  /** Its import map: `tinytorch`, and a refusal for every Node built-in. */
  readonly importMap: string;
  /** An empty folder for its working directory and caches. */
  readonly cacheDir: string;
}

/**
 * Starts a child without any permission but to read the staged files.
 *
 * @param apart Whether in a network of its own, which has no way out. Not every
 * system lets a process have one; such a child ends at once.
 */
export function spawnChild(
  place: ChildPlace,
  limits: Limits,
  apart: boolean,
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
    ",--disallow-code-generation-from-strings,--expose-gc",
    BOOTSTRAP,
  ];
  const [command, ...args] = hasShell() ? limited(deno, limits, apart) : deno;
  return new Deno.Command(command!, {
    args,
    cwd: place.cacheDir,
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

/** Whether the system has the shell that sets limits on a process. */
export function hasShell(os: typeof Deno.build.os = Deno.build.os): boolean {
  return os !== "windows";
}

function limited(
  command: readonly string[],
  limits: Limits,
  apart: boolean,
): string[] {
  // One option a call: dash ignores the rest of a line with two. A system
  // that lacks a limit goes on without it.
  const script = [
    "ulimit -c 0",
    `ulimit -d ${limits.dataKiB}`,
    `ulimit -t ${limits.cpuSeconds}`,
    `ulimit -f ${limits.fileBlocks}`,
  ].map((line) => `${line} 2>/dev/null;`).join(" ") +
    // A killed grader must not leave a busy child behind.
    ' if command -v setpriv >/dev/null; then set -- setpriv --pdeathsig KILL "$@"; fi;' +
    (apart ? ' set -- unshare -rn "$@";' : "") +
    ' exec "$@"';
  return ["/bin/sh", "-c", script, "sh", ...command];
}
