import { markdown } from "../report/markdown.ts";
import { InputError, type ScoreSheet } from "../verdict/mod.ts";

/** Adds a sheet to the summary of a GitHub Actions step. */
export async function writeSummary(
  sheet: ScoreSheet,
  path: string,
): Promise<void> {
  try {
    await Deno.writeTextFile(path, markdown(sheet), { append: true });
  } catch (error) {
    const state = error instanceof Error ? error.name : `${error}`;
    throw new InputError(
      `Cannot write the step summary "${path}": ${state}; check GITHUB_STEP_SUMMARY`,
    );
  }
}
