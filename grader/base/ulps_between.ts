const floats = new Float32Array(1);
const bits = new Int32Array(floats.buffer);

/**
 * Float32 steps between two float32 numbers; 0 between -0 and +0, `Infinity`
 * if either is not finite.
 */
export function ulpsBetween(a: number, b: number): number {
  if (Object.is(a, b)) return 0;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Infinity;
  return Math.abs(ordinal(a) - ordinal(b));
}

/** Position on the number line: neighbours differ by one. */
function ordinal(value: number): number {
  floats[0] = value;
  const raw = bits[0]!;
  return raw < 0 ? -(raw & 0x7fffffff) : raw;
}
