/** What one call of a timed batch gets to see. */
export interface Window {
  /** State of the generator after the call. */
  readonly state: number;
  /** Where the window on the batch's numbers starts. */
  readonly start: number;
  /** By what all its numbers are multiplied, and what is added then. */
  readonly scale: number;
  readonly shift: number;
  /** Which number of the window is replaced, and by what. */
  readonly at: number;
  readonly value: number;
}

/**
 * The generator by which a timed batch gives each call another input: a window
 * of `size` that moves over `count` numbers, all of them stretched and shifted,
 * and one replaced, so that no number comes twice or is known by its place. The
 * grader repeats it, so that a remembered answer is found out by its values.
 */
export function movingWindow(
  previous: number,
  size: number,
  count: number,
): Window {
  const first = next(previous);
  const second = next(first);
  const state = next(second);
  return {
    state,
    // The high bits: the low ones of this generator repeat early.
    start: Math.floor(first / 2 ** 32 * (count - size + 1)),
    scale: 0.75 + second / 2 ** 33,
    shift: state / 2 ** 32 - 0.5,
    at: Math.floor(state / 2 ** 32 * size),
    value: (state & 0xffff) / 0x10000 - 0.5,
  };
}

function next(state: number): number {
  return (Math.imul(state, 1664525) + 1013904223) >>> 0;
}
