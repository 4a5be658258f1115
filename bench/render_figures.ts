import type { Figure } from "./figure.ts";

/** Figures as a table for a terminal. */
export function renderFigures(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, seen, peer, ratio, goal, met }) => [
    what,
    seen,
    peer,
    ratio.toPrecision(3),
    goal,
    met ? "met" : "MISSED",
  ]);
  const table = [["what", "seen", "beside", "ratio", "goal", ""], ...rows];
  const widths = table[0]!.map((_, column) =>
    Math.max(...table.map((row) => row[column]!.length))
  );
  return table.map((row) =>
    row.map((cell, i) => cell.padEnd(widths[i]!)).join("  ").trimEnd()
  ).join("\n");
}
