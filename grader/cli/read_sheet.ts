import { parseSheet } from "../proof/parse_sheet.ts";
import type { ScoreSheet } from "../verdict/mod.ts";
import { readInput } from "./read_input.ts";

/**
 * Reads a sheet that was written as JSON.
 *
 * @param passMark The mark to ask for in the place of the sheet's own.
 * @throws {InputError} If it is not one.
 */
export async function readSheet(
  path: string,
  passMark?: number,
): Promise<ScoreSheet> {
  const { sheet } = parseSheet(await readInput(path, "sheet"), path);
  if (passMark === undefined) return sheet;
  return { ...sheet, passMark, passed: sheet.score >= passMark };
}
