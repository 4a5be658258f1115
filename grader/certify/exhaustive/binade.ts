/** All float32 numbers of one sign and exponent: 2^23 of the 2^32. */
export const BINADE = 2 ** 23;
/** How many there are; the last of each sign are the infinities and NaN. */
export const BINADES = 2 ** 9;

/** Walks the numbers of a binade in blocks, in the order of their bits. */
export function* blocksOf(
  binade: number,
  size: number,
): Generator<Float32Array<ArrayBuffer>> {
  const bits = new Uint32Array(size);
  const numbers = new Float32Array(bits.buffer);
  const first = binade * BINADE;
  for (let at = 0; at < BINADE; at += size) {
    for (let i = 0; i < size; i++) bits[i] = first + at + i;
    yield numbers;
  }
}
