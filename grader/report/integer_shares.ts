/**
 * Rounds parts to integers that add up to the rounded sum, by largest
 * remainder: whoever lost most by rounding down is rounded up first.
 *
 * @param parts Non-negative numbers.
 * @param caps The most that each may get, integers. Default: no cap.
 * @throws {RangeError} If the caps leave no room for the sum.
 */
export function integerShares(
  parts: readonly number[],
  caps: readonly number[] = parts.map(() => Infinity),
): number[] {
  const total = Math.round(round(parts.reduce((sum, part) => sum + part, 0)));
  const shares = parts.map((part, i) =>
    Math.min(Math.floor(round(part)), caps[i]!)
  );
  const order = parts.map((part, i) => ({ i, rest: part - shares[i]! }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  let left = total - shares.reduce((sum, share) => sum + share, 0);
  while (left > 0) {
    const room = order.filter(({ i }) => shares[i]! < caps[i]!);
    if (room.length === 0) {
      throw new RangeError(`Cannot share ${total}: the caps hold ${left} less`);
    }
    for (const { i } of room.slice(0, left)) {
      shares[i]!++;
      left--;
    }
  }
  return shares;
}

/** Without the dust of binary fractions. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
