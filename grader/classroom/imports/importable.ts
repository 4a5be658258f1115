import { csvLine } from "../../report/mod.ts";
import type { ClassEntry } from "../class_entry.ts";

/**
 * Whose grades a host may import: of the roster's people, if there is a roster,
 * those with a grade that will stay and those who handed nothing in. An import
 * overwrites what is there, and a row that the host does not know breaks it off
 * or meets somebody else.
 */
export function importable(entries: readonly ClassEntry[]): ClassEntry[] {
  return entries.filter(({ known, status }) =>
    known &&
    (status === "graded" || status === "no-files" || status === "missing")
  );
}

/** By this a spreadsheet knows UTF-8; Canvas and Moodle read over it. */
const MARK = "\ufeff";

/** Rows of CSV that a spreadsheet opens rightly. */
export function sheetOf(
  rows: readonly (readonly (string | number)[])[],
): string {
  return MARK + plainSheetOf(rows);
}

/** The same for readers that take every byte for a name. */
export function plainSheetOf(
  rows: readonly (readonly (string | number)[])[],
): string {
  return rows.map(csvLine).join("");
}
