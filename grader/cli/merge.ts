import { resolve } from "@std/path/resolve";
import { z } from "zod";
import { mergeClasses, renderSummary } from "../classroom/mod.ts";
import { printable } from "../report/mod.ts";
import { wrap } from "../report/text/wrap.ts";
import { InputError } from "../verdict/mod.ts";
import { closeClass } from "./close_class.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { folderOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";

export const HELP = `Put a class together that was graded in shards.

  deno task merge OUT... --out DIR

OUT is what deno task class --shard I/N was given as --out. DIR is then what
one run over the whole class writes: the same gradebook to the byte, the same
feedback, and a journal, with which deno task class --resume can go on.

Options
  --out DIR          a new folder for all of it (default: grades)
  --help             show this

Nothing is written where the parts contradict each other: the same submission
with other files or another sheet, other suites, a shard that is not there.

Exit codes: 0 all graded, 1 a contradiction, or some are not graded yet, 2
wrong usage, 3 the grader failed on some
`;

const Options = z.object({
  _: z.array(z.string()),
  out: folderOption.default("grades"),
});

/** Contradictions beyond these are counted. */
const SHOWN = 20;

/** Merges the parts of a class. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  const names = [...new Set(options._)];
  if (names.length === 0) {
    throw new InputError("Cannot merge: name the parts; see --help");
  }
  const at = (path: string) => resolve(io.cwd, path);
  const dirs = new Map(names.map((name) => [name, at(name)]));
  const merged = await mergeClasses(dirs, at(options.out));
  const width = io.columns ?? 80;
  if (merged.kind === "conflict") {
    const { conflicts } = merged;
    const more = conflicts.length - SHOWN;
    const lines = [
      ...conflicts.slice(0, SHOWN),
      ...(more > 0 ? [`... and ${more} more`] : []),
      "Nothing was written: grade again what is named, and merge then",
    ];
    io.err(
      lines.flatMap((line) => wrap(printable(line), { width, rest: "  " }))
        .join("\n") + "\n",
    );
    return EXIT.belowMark;
  }
  const { entries, summary } = merged;
  io.out(renderSummary(summary, width));
  io.out("\n");
  return closeClass({ entries, out: options.out }, io);
}
