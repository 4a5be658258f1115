/** The largest finite float32. */
export const MAX_FLOAT32 = 3.4028234663852886e38;
/** The smallest positive float32, a subnormal. */
export const MIN_FLOAT32 = 1.401298464324817e-45;
/** Where exponentials overflow or underflow, in float32 and float64, and beyond. */
export const EXTREMES: readonly number[] = [
  ...[20, 88.8, 104, 710, 746, 1000, 1e4, 1e10, 1e30, MAX_FLOAT32],
].flatMap((value) => [value, -value]);
/** Numbers too small for a normal float32, and both zeros. */
export const SUBNORMALS: readonly number[] = [
  MIN_FLOAT32,
  -MIN_FLOAT32,
  1e-40,
  -1e-40,
  0,
  -0,
];
