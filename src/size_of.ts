/**
 * Counts the numbers of a tensor by its shape; a scalar, of shape `[]`, has
 * one.
 *
 * @example
 * ```ts
 * import { sizeOf } from "tinytorch";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(sizeOf([2, 3]), 6);
 * assertEquals(sizeOf([2, 0]), 0);
 * assertEquals(sizeOf([]), 1);
 * ```
 */
export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((size, length) => size * length, 1);
}
