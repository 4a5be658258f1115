/** Points with at most two decimals: `4`, `0.8`, `1.67`. */
export function points(value: number): string {
  return `${Math.round(value * 100) / 100}`;
}
