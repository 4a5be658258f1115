import { formatShape } from "./format_shape.ts";

/**
 * Gives the shape of the result of an operation on two tensors, by the rule of
 * NumPy and PyTorch: shapes are lined up at their last dim, missing dims count
 * as 1, and a dim of 1 is repeated to match the other.
 *
 * @throws {RangeError} If two dims differ and neither is 1.
 *
 * @example
 * ```ts
 * import { broadcastShapes } from "tinytorch";
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * assertEquals(broadcastShapes([2, 3], [3]), [2, 3]);
 * assertEquals(broadcastShapes([2, 1], [1, 3]), [2, 3]);
 * assertThrows(() => broadcastShapes([2, 3], [2]), RangeError);
 * ```
 */
export function broadcastShapes(
  a: readonly number[],
  b: readonly number[],
): number[] {
  const rank = Math.max(a.length, b.length);
  const shape: number[] = [];
  for (let dim = -rank; dim < 0; dim++) {
    const [ours, theirs] = [a.at(dim) ?? 1, b.at(dim) ?? 1];
    if (ours !== theirs && ours !== 1 && theirs !== 1) {
      throw new RangeError(
        `Cannot broadcast shapes ${formatShape(a)} and ${formatShape(b)}: ` +
          `dim ${dim} is ${ours} in one and ${theirs} in the other; ` +
          `make them equal, or one of them 1`,
      );
    }
    // Not the larger one: 1 against 0 is 0.
    shape.push(ours === 1 ? theirs : ours);
  }
  return shape;
}
