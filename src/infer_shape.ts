import { checkShape } from "./_check_shape.ts";
import { formatShape } from "./format_shape.ts";
import { sizeOf } from "./size_of.ts";

/**
 * Fills in the one length of a shape that may be left open, as -1.
 *
 * @param wanted The shape, with at most one -1.
 * @param from The shape of the tensor that is to take it.
 * @throws {RangeError} If the two do not hold equally many numbers, or the open
 *   length cannot be told.
 *
 * @example
 * ```ts
 * import { inferShape } from "tinytorch";
 * import { assertEquals, assertThrows } from "@std/assert";
 *
 * assertEquals(inferShape([2, -1], [3, 4]), [2, 6]);
 * assertThrows(() => inferShape([5, -1], [3, 4]), RangeError, "[3, 4]");
 * ```
 */
export function inferShape(
  wanted: readonly number[],
  from: readonly number[],
): number[] {
  const open = wanted.indexOf(-1);
  const known = wanted.filter((_, at) => at !== open);
  checkShape(known);
  const size = sizeOf(from);
  const rest = sizeOf(known);
  const length = open < 0 ? 1 : size / rest;
  if (!Number.isInteger(length) || rest * length !== size) {
    throw new RangeError(
      `Cannot reshape ${formatShape(from)} to "${formatShape(wanted)}": ` +
        `${explain(size, rest, open)}; make both hold equally many`,
    );
  }
  return wanted.map((entry) => entry === -1 ? length : entry);
}

function explain(size: number, rest: number, open: number): string {
  if (open < 0) return `the first holds ${size} numbers and the second ${rest}`;
  if (rest === 0 && size === 0) return "any length could stand for -1";
  return `${size} numbers do not divide by ${rest}`;
}
