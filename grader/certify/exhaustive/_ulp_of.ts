/** The distance of neighbouring float32 numbers at a size, in float64. */
export function ulpOf(size: number): number {
  FLOAT[0] = size;
  const exponent = BITS[0]! >>> 20 & 0x7ff;
  return STEPS[exponent]!;
}

// The upper half of a float64 holds its exponent; little endian, like all that
// Deno runs on.
const FLOAT = new Float64Array(1);
const BITS = new Uint32Array(FLOAT.buffer, 4, 1);
const STEPS = Float64Array.from(
  { length: 2048 },
  (_, exponent) => 2 ** (Math.max(exponent - 1023, -126) - 23),
);
