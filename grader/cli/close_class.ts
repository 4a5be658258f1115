import { join } from "@std/path/join";
import { type ClassEntry, importFiles } from "../classroom/mod.ts";
import { printable } from "../report/mod.ts";
import { wrap } from "../report/text/wrap.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";

/** What of a class is said last. */
export interface Closing {
  readonly entries: readonly ClassEntry[];
  readonly out: string;
  /** Who handed the submissions out, where that can be seen. */
  readonly host?: string | undefined;
  /** Why some are not graded yet, if some are. */
  readonly why?: string;
}

/** Says where the grades of a class are, and what of them its host takes back. */
export function sayGrades({ entries, out, host }: Closing, io: Io): void {
  const paths = (files: readonly string[]) =>
    files.map((file) => join(out, file)).join(" and ");
  const back = importFiles(entries, host);
  say(io, `gradebook: ${paths(["grades.csv"])}`);
  if (back) say(io, `for ${back.host}: ${paths(back.files)}`);
}

/**
 * The same, and how to go on.
 *
 * @returns How the command ends by it.
 */
export function closeClass(closing: Closing, io: Io): ExitCode {
  const { entries, out, why = "" } = closing;
  sayGrades(closing, io);
  const open =
    entries.filter(({ status }) =>
      status === "waiting" || status === "provisional"
    ).length;
  if (open > 0) {
    say(
      io,
      `${open} are not graded to the end${why}; go on with deno task class SUBMISSIONS --resume --out ${out}`,
    );
  }
  if (entries.some(({ status }) => status === "error")) return EXIT.fault;
  return open > 0 ? EXIT.belowMark : EXIT.ok;
}

/** A paragraph as wide as the terminal. */
export function say(io: Io, text: string): void {
  const lines = wrap(printable(text), { width: io.columns ?? 80 });
  io.out(`${lines.join("\n")}\n`);
}
