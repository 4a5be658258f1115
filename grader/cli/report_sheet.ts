import { resolve } from "@std/path/resolve";
import { lazy } from "../base/lazy.ts";
import type { FormatName } from "../report/format_names.ts";
import { printableSheet } from "../report/printable_sheet.ts";
import { text } from "../report/text/text.ts";
import type { ScoreSheet } from "../verdict/score_sheet.ts";
import { envOrNothing } from "./env_or_nothing.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { writeSummary } from "./write_summary.ts";
import { writeWhole } from "../base/write_whole.ts";

/** How a sheet is asked for. */
export interface ReportOptions {
  readonly format: "text" | FormatName;
  readonly output?: string | undefined;
  readonly plain: boolean;
  /** The folder that was graded, as it was typed. */
  readonly exercises?: string | undefined;
  /** What else to say of one exercise that has all points. */
  readonly afterwards?: readonly string[];
}

/**
 * Prints or writes a sheet, in the format that was asked for.
 *
 * @returns How the process ends by it.
 * @throws {InputError} If a file cannot be written.
 */
export async function reportSheet(
  given: ScoreSheet,
  { format, output, plain, exercises: folder = "exercises", afterwards }:
    ReportOptions,
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
      afterwards,
    });
    await give(rendered, sheet, output, io);
    return exitCode(sheet);
  }
  // A plain grade does without them.
  const { FORMATS }: typeof import("../report/formats.ts") = await import(
    lazy("../report/formats.ts")
  );
  const { classroom50Identity }: typeof import("./classroom50_identity.ts") =
    await import(lazy("./classroom50_identity.ts"));
  const rendered = FORMATS[format].render(sheet, {
    folder,
    token: crypto.randomUUID(),
    at: new Date(),
    identity: () => classroom50Identity(envOrNothing),
  });
  const summary = envOrNothing("GITHUB_STEP_SUMMARY");
  if (format === "github" && summary) await writeSummary(sheet, summary);
  await give(rendered, sheet, output, io);
  return "exitsZero" in FORMATS[format] ? EXIT.ok : exitCode(sheet);
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
