import { InputError } from "../base/input_error.ts";
import type { FormatName } from "../report/format_names.ts";
import { type FormatContext, FORMATS } from "../report/formats.ts";
import { markdown } from "../report/markdown.ts";
import type { ScoreSheet } from "../verdict/score_sheet.ts";
import { classroom50Identity } from "./classroom50_identity.ts";

/**
 * A sheet in a format for another program, with what that program wants besides.
 *
 * @returns The text, and whether its reader takes any other exit code than 0 for
 * a breakdown.
 */
export async function formatSheet(
  sheet: ScoreSheet,
  format: FormatName,
  given: Pick<FormatContext, "folder" | "checklist">,
): Promise<{ readonly rendered: string; readonly exitsZero: boolean }> {
  const rendered = FORMATS[format].render(sheet, {
    ...given,
    token: crypto.randomUUID(),
    at: new Date(),
    identity: () => classroom50Identity(envOrNothing),
  });
  const summary = envOrNothing("GITHUB_STEP_SUMMARY");
  if (format === "github" && summary) {
    await writeSummary(markdown(sheet, given), summary);
  }
  return { rendered, exitsZero: "exitsZero" in FORMATS[format] };
}

/** Adds a sheet to the summary of a GitHub Actions step. */
async function writeSummary(
  text: string,
  path: string,
): Promise<void> {
  try {
    await Deno.writeTextFile(path, text, { append: true });
  } catch (error) {
    const state = error instanceof Error ? error.name : `${error}`;
    throw new InputError(
      `Cannot write the step summary "${path}": ${state}; check GITHUB_STEP_SUMMARY`,
    );
  }
}

/** A variable of the environment, or nothing if it may not be read. */
function envOrNothing(name: string): string | undefined {
  try {
    return Deno.env.get(name);
  } catch (error) {
    if (error instanceof Deno.errors.NotCapable) return undefined;
    throw error;
  }
}
