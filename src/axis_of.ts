import { normalizeDim } from "./normalize_dim.ts";
import { sizeOf } from "./size_of.ts";

/** Where the rows along one dim lie in the data of a tensor. */
export interface Axis {
  /** How many blocks the dims before this one make. */
  readonly outer: number;
  /** How many numbers a row has. */
  readonly length: number;
  /** How many rows lie side by side in a block: the step within a row. */
  readonly inner: number;
}

/**
 * Splits a shape at one dim, so that three loops reach every row along it: the
 * number at place `k` of row `j` in block `o` is `data[(o * length + k) * inner + j]`.
 *
 * @throws {RangeError} If the shape has no such dim.
 *
 * @example
 * ```ts
 * import { axisOf } from "tinytorch";
 * import { assertEquals } from "@std/assert";
 *
 * assertEquals(axisOf([2, 3, 4], 1), { outer: 2, length: 3, inner: 4 });
 * assertEquals(axisOf([2, 3, 4], -1), { outer: 6, length: 4, inner: 1 });
 * ```
 */
export function axisOf(shape: readonly number[], dim: number): Axis {
  const at = normalizeDim(dim, shape);
  return {
    outer: sizeOf(shape.slice(0, at)),
    length: shape[at] ?? 1,
    inner: sizeOf(shape.slice(at + 1)),
  };
}
