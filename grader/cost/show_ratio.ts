/** A ratio with two digits, as people write it: `0.95x`, `3.1x`, `140x`. */
export function showRatio(ratio: number): string {
  if (ratio >= 100) return `${Number(ratio.toPrecision(2))}x`;
  return `${ratio >= 9.95 ? Math.round(ratio) : ratio.toPrecision(2)}x`;
}
