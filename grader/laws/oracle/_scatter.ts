/**
 * `length` values within ±`limit`, a 600th of it apart, in an order that looks
 * random and is always the same (the linear congruential generator of Numerical
 * Recipes, its upper bits).
 */
export function scatter(length: number, limit: number): Float32Array {
  let state = length;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state >>> 8) % 1201 - 600) / 600 * limit;
  });
}
