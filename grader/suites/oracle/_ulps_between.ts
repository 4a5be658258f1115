/**
 * How many float32 apart two float32 are; the two zeros are one. NaN where
 * either is NaN.
 */
export function ulpsBetween(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return NaN;
  return Math.abs(rank(a) - rank(b));
}

/** Where a float32 stands among all of them, counted from zero. */
function rank(x: number): number {
  const bits = new DataView(new ArrayBuffer(4));
  bits.setFloat32(0, Math.abs(x));
  return x < 0 ? -bits.getUint32(0) : bits.getUint32(0);
}
