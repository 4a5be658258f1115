/**
 * What the child does to its input while it measures: before each call, one
 * element is replaced. The same generator, for the parent to know the input of
 * the last call.
 *
 * @param data The input as sent; not changed.
 */
export function rewrite(
  data: Float32Array,
  rewriteSeed: number,
  calls: number,
): Float32Array<ArrayBuffer> {
  const rewritten = Float32Array.from(data);
  let state = rewriteSeed;
  for (let i = 0; i < calls; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    rewritten[state % rewritten.length] = (state >>> 8) / 16777216 - 0.5;
  }
  return rewritten;
}
