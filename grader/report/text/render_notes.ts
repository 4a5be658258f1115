import type { ScoreSheet } from "../../verdict/mod.ts";
import { printable } from "../printable.ts";
import { wrap } from "./wrap.ts";

/**
 * What the type checker says of the graded files; empty if it is content.
 *
 * @param notes By file name.
 */
export function renderNotes(
  notes: ReadonlyMap<string, readonly string[]>,
  { items }: Pick<ScoreSheet, "items">,
  width: number,
): string {
  const files = items.flatMap(({ file }) => file ?? []);
  const lines = files.flatMap((file) => notes.get(file) ?? []);
  if (lines.length === 0) return "";
  return [
    "",
    ...wrap("Types that do not fit (no points lost):", { width }),
    ...lines.flatMap((line) =>
      wrap(printable(line), { width, first: "  ", rest: "  | " })
    ),
    "",
  ].join("\n");
}
