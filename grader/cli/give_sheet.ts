import { resolve } from "@std/path/resolve";
import { lazy } from "../base/lazy.ts";
import { writeWhole } from "../base/write_whole.ts";
import { parseSheet, requireSums } from "../proof/parse_sheet.ts";
import type { FormatName } from "../report/format_names.ts";
import { printableSheet } from "../report/printable_sheet.ts";
import { renderNotes } from "../report/text/render_notes.ts";
import { text } from "../report/text/text.ts";
import { wrap } from "../report/text/wrap.ts";
import type { ScoreSheet } from "../verdict/score_sheet.ts";
import type { TypeNotes } from "../verdict/type_notes.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { startProgress } from "./progress.ts";
import { readInput } from "./read_input.ts";

/** How a sheet is asked for. */
export interface ReportOptions {
  readonly format: "text" | FormatName;
  readonly output?: string | undefined;
  readonly plain: boolean;
  /** The folder that was graded, as it was typed. */
  readonly exercises?: string | undefined;
  /** The checklist, as it was typed. */
  readonly checklist?: string | undefined;
  /** Whether one case was run again. */
  readonly isReplay?: boolean;
  /** What else to say of one exercise that has all points. */
  readonly afterwards?: readonly string[];
}

/**
 * Prints or writes a sheet, in the format that was asked for.
 *
 * @returns How the process ends by it.
 * @throws {InputError} If a file cannot be written.
 */
export async function giveSheet(
  given: ScoreSheet,
  {
    format,
    output,
    plain,
    exercises: folder = "exercises",
    checklist,
    isReplay,
    afterwards,
  }: ReportOptions,
  io: Io,
): Promise<ExitCode> {
  // JSON is data: whoever reads it has the sheet as it is.
  const sheet = format === "json" ? given : printableSheet(given);
  if (format === "text") {
    const rendered = text(sheet, {
      width: output === undefined ? io.columns ?? 80 : 80,
      color: output === undefined && io.color,
      plain,
      folder,
      checklist,
      isReplay,
      afterwards,
    });
    await give(rendered, sheet, output, io);
    return exitCode(sheet);
  }
  // A plain grade does without them.
  const { formatSheet }: typeof import("./format_sheet.ts") = await import(
    lazy("./format_sheet.ts")
  );
  const { rendered, exitsZero } = await formatSheet(sheet, format, {
    folder,
    checklist,
  });
  await give(rendered, sheet, output, io);
  return exitsZero ? EXIT.ok : exitCode(sheet);
}

/**
 * Gives a sheet again that was written as JSON, by a mark of its own or another.
 *
 * @throws {InputError} If it is none.
 */
export async function giveAgain(
  path: string,
  options: ReportOptions & { readonly "pass-mark"?: number | undefined },
  io: Io,
): Promise<ExitCode> {
  const at = resolve(io.cwd, path);
  const { sheet } = parseSheet(await readInput(at, "sheet"), at);
  requireSums(sheet, at);
  const passMark = options["pass-mark"];
  const asked = passMark === undefined
    ? sheet
    : { ...sheet, passMark, passed: sheet.score >= passMark };
  return await giveSheet(asked, options, io);
}

/** What the type checker may take after the sheet is out. */
const TYPES_MS = 4000;
const TYPES_LATE = "Types could not be checked in time: deno check does it, of";

/**
 * Prints what the type checker says below its sheet.
 *
 * @param stop Ends the checker, where it takes too long.
 */
export async function giveNotes(
  notes: Promise<TypeNotes>,
  sheet: ScoreSheet,
  stop: AbortController,
  io: Io,
  folder = "exercises",
): Promise<void> {
  const timer = setTimeout(() => stop.abort(), TYPES_MS);
  const waiting = startProgress(io);
  waiting.say("The sheet is done; checking types ...");
  const found = await notes;
  waiting.end();
  clearTimeout(timer);
  const width = Math.max(40, io.columns ?? 80);
  const isLate = stop.signal.aborted;
  io.out(
    isLate
      ? `\n${wrap(`${TYPES_LATE} ${folder}`, { width }).join("\n")}\n`
      : renderNotes(found, sheet, width),
  );
}

async function give(
  rendered: string,
  { score, maxScore }: ScoreSheet,
  output: string | undefined,
  io: Io,
): Promise<void> {
  if (output === undefined) return io.out(rendered);
  await writeWhole(resolve(io.cwd, output), rendered);
  io.err(`Wrote ${output}: ${score}/${maxScore}\n`);
}

function exitCode({ complete, passed }: ScoreSheet): ExitCode {
  if (!complete) return EXIT.fault;
  return passed ? EXIT.ok : EXIT.belowMark;
}
