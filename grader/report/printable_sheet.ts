import type { ScoreSheet } from "../verdict/score_sheet.ts";
import { printable } from "./printable.ts";

/** Fields of several lines; whoever shows one decides where a line ends. */
const LINES = new Set(["frame", "message", "prints", "notes"]);

/**
 * A sheet all of whose text is safe to print, also where no student has a say:
 * one that was read from a file may have been written by anybody.
 */
export function printableSheet(sheet: ScoreSheet): ScoreSheet {
  return printableIn(sheet, false) as ScoreSheet;
}

function printableIn(value: unknown, keepLines: boolean): unknown {
  if (typeof value === "string") return printable(value, keepLines);
  if (Array.isArray(value)) {
    return value.map((part) => printableIn(part, keepLines));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      printable(key),
      printableIn(part, LINES.has(key)),
    ]),
  );
}
