/**
 * Points as a bar, readable without colour; only all the points fill it.
 *
 * @param width In columns, brackets included; below 5 there is no bar.
 */
export function bar(score: number, maxScore: number, width: number): string {
  if (width < 5) return "";
  const cells = width - 2;
  const share = maxScore === 0 ? 0 : score / maxScore;
  const filled = Math.min(
    share < 1 ? cells - 1 : cells,
    Math.round(cells * share),
  );
  return `[${"#".repeat(filled)}${"-".repeat(cells - filled)}]`;
}
