/** max(0, x), of which NaN stays NaN. */
export function relu(x: number): number {
  return x > 0 || Number.isNaN(x) ? x : 0;
}
