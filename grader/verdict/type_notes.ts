import {
  hasShell,
  limitedCommand,
  type SourceFile,
  TOOL_LIMITS,
} from "../subject/mod.ts";
import type { Submission } from "./submission.ts";

/** What the type checker says, as notes by file name. */
export type TypeNotes = ReadonlyMap<string, readonly string[]>;

/** More than these are counted. */
const SHOWN = 3;
const ROOM = new URL("../../exercises/deno.json", import.meta.url);
const SRC = new URL("../../src/", import.meta.url);

/**
 * Checks the types of a submission's files in a process of its own. It runs at
 * low priority beside the grade, reads but does not run the files, and costs no
 * points. Files that may not be run, or refer to types of elsewhere, are left
 * out.
 *
 * @param signal Ends it early; the notes are then empty.
 */
export async function typeNotes(
  { sources, selfContained }: Pick<Submission, "sources" | "selfContained">,
  signal: AbortSignal,
): Promise<TypeNotes> {
  // A type of elsewhere could be read off the checker's messages.
  const files = [...sources.values()].filter(({ name }) =>
    selfContained.has(name)
  );
  if (files.length === 0 || signal.aborted) return new Map();
  try {
    const made = await Deno.makeTempDir({ prefix: "tinytorch-types-" });
    try {
      const dir = await Deno.realPath(made);
      return parseTypeErrors(await check(dir, files, signal), dir);
    } finally {
      await Deno.remove(made, { recursive: true });
    }
  } catch {
    // A note is not worth an error.
    return new Map();
  }
}

async function check(
  dir: string,
  files: readonly SourceFile[],
  signal: AbortSignal,
): Promise<string> {
  const room = JSON.parse(await Deno.readTextFile(ROOM));
  const config = {
    compilerOptions: room.compilerOptions,
    imports: {
      "tinytorch": new URL("mod.ts", SRC).href,
      "tinytorch/core/tensor": new URL("tensor.ts", SRC).href,
    },
  };
  await Promise.all([
    Deno.writeTextFile(`${dir}/deno.json`, JSON.stringify(config)),
    ...files.map(({ name, text }) =>
      Deno.writeTextFile(`${dir}/${name}`, text)
    ),
  ]);
  const deno = [
    Deno.execPath(),
    ..."check --quiet --no-remote --no-npm --no-lock".split(" "),
    `--config=${dir}/deno.json`,
    ...files.map(({ name }) => `${dir}/${name}`),
  ];
  const nice = hasShell() ? ["nice", "-n", "19"] : [];
  const [command, ...args] = limitedCommand([...nice, ...deno], TOOL_LIMITS);
  const { stderr } = await new Deno.Command(command!, {
    args,
    cwd: dir,
    clearEnv: true,
    env: {
      DENO_DIR: `${dir}/cache`,
      DENO_NO_UPDATE_CHECK: "1",
      NO_COLOR: "1",
      PATH: "/usr/bin:/bin",
    },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
    signal,
  }).output();
  return new TextDecoder().decode(stderr);
}

/**
 * Reads what `deno check` printed.
 *
 * @param dir The folder of the files that the notes are about.
 */
export function parseTypeErrors(output: string, dir: string): TypeNotes {
  const byFile = new Map<string, string[]>();
  const place = `    at file://${encodeURI(dir)}/`;
  for (const part of output.split(/\n(?=TS\d+ \[ERROR\]: )|\n\n(?=TS)/)) {
    const message = /^TS\d+ \[ERROR\]: (.+)/m.exec(part)?.[1];
    const at = part.split("\n").find((line) => line.startsWith(place));
    const [, file, where] = /^([^:]+):(\d+:\d+)/.exec(
      at?.slice(place.length) ?? "",
    ) ?? [];
    if (!message || !file) continue;
    const notes = byFile.get(file) ?? [];
    byFile.set(file, [...notes, `${file}:${where} ${message}`]);
  }
  for (const [file, notes] of byFile) {
    if (notes.length <= SHOWN) continue;
    const more = notes.length - SHOWN;
    const rest = `${more} more type error${more === 1 ? "" : "s"} in ${file}`;
    byFile.set(file, [...notes.slice(0, SHOWN), rest]);
  }
  return byFile;
}
