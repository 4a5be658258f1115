import { formatShape } from "./format_shape.ts";

/**
 * Turns a dim that may count from the end into one that counts from 0.
 *
 * @param dim From `-rank` to `rank - 1`. A scalar takes 0 and -1, as if it had
 *   one dim of length 1.
 * @throws {RangeError} If the shape has no such dim, or `dim` is no whole number.
 *
 * @example
 * ```ts
 * import { normalizeDim } from "tinytorch";
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * assertEquals(normalizeDim(-1, [2, 3, 4]), 2);
 * assertThrows(() => normalizeDim(3, [2, 3, 4]), RangeError, "[2, 3, 4]");
 * ```
 */
export function normalizeDim(dim: number, shape: readonly number[]): number {
  const rank = Math.max(shape.length, 1);
  if (!Number.isInteger(dim) || dim < -rank || dim >= rank) {
    throw new RangeError(
      `Cannot use dim "${dim}": shape ${formatShape(shape)} has dims ` +
        `${-rank} to ${rank - 1}; pass one of those`,
    );
  }
  // The sum turns -0, which is a whole number, into 0.
  return dim < 0 ? dim + rank : dim + 0;
}
