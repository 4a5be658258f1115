import type { Figure } from "./figure.ts";

/** Figures as a table for a terminal, and why a goal is missed. */
export function renderFigures(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, seen, peer, ratio, goal, met }) => [
    what,
    seen,
    peer,
    ratio.toPrecision(3),
    goal ?? "",
    met === undefined ? "" : met ? "met" : "MISSED",
  ]);
  const table = [["what", "seen", "beside", "ratio", "goal", ""], ...rows];
  const widths = table[0]!.map((_, column) =>
    Math.max(...table.map((row) => row[column]!.length))
  );
  const lines = table.map((row) =>
    row.map((cell, i) => cell.padEnd(widths[i]!)).join("  ").trimEnd()
  );
  const reasons = figures.flatMap(({ what, met, why }) =>
    met === false && why !== undefined ? [`${what}: ${why}`] : []
  );
  return [...lines, ...reasons.flatMap((reason) => ["", reason])].join("\n");
}
