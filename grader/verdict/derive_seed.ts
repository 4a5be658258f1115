/** A 31-bit seed from another one and words, the same on every machine. */
export function deriveSeed(seed: number, ...words: readonly string[]): number {
  // FNV-1a, then one round of mixing so that near seeds give far ones.
  let hash = 0x811c9dc5 ^ seed;
  for (const char of words.join("\0")) {
    hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 1;
}
