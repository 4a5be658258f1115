import type { SheetCheck, SheetItem } from "../verdict/mod.ts";
import { clip } from "./clip.ts";
import { printable } from "./printable.ts";
import { checkLines } from "./text/check_lines.ts";
import { painter } from "./text/paint.ts";

/** What the commands for a reader say besides. */
export interface Commands {
  /** The checklist that was graded along, as it was typed, if one was. */
  readonly checklist?: string | undefined;
}

/** Wide enough for a frame of code, narrow enough for a side column. */
const WIDTH = 100;
/** Characters of one check in a format that has a cap for the whole. */
const MAX_CHARS = 8000;

/**
 * What there is to say of one check, as plain lines without markup: the panel
 * of the text report. Empty for a check that passed without a word.
 *
 * @param checklist The checklist that its commands name. Default: the kit's own.
 * @param maxChars The most, in UTF-16 units. Default 8000.
 */
export function explainCheck(
  item: SheetItem,
  check: SheetCheck,
  checklist?: string,
  maxChars: number = MAX_CHARS,
): string {
  return clip(full(item, check, checklist), Math.min(maxChars, MAX_CHARS));
}

function full(item: SheetItem, check: SheetCheck, checklist?: string): string {
  if (item.status === "not-started") {
    return `not started: ${printable(item.message ?? "")}`;
  }
  if (item.status === "unusable") {
    const frame = item.frame ? `\n${printable(item.frame, true)}` : "";
    return printable(item.message ?? "cannot be run") + frame;
  }
  if (check.outcome === "skipped") {
    return printable(check.message ?? item.message ?? "was not run");
  }
  if (check.outcome === "passed" || check.outcome === "inconclusive") {
    return printable(check.message ?? "");
  }
  const layout = {
    width: WIDTH,
    paint: painter(false),
    plain: true,
    checklist,
  };
  const lines = checkLines(check, layout);
  const indent = Math.min(
    ...lines.filter((line) => line !== "")
      .map((line) => line.length - line.trimStart().length),
  );
  return lines.map((line) => line.slice(indent)).join("\n");
}
