import { formatShape } from "./format_shape.ts";

/**
 * Refuses what is no shape at all.
 *
 * @throws {TypeError} If `shape` is no array.
 * @throws {RangeError} If an entry is not a whole number from 0 up.
 */
export function checkShape(shape: readonly number[]): void {
  if (!Array.isArray(shape)) {
    throw new TypeError(
      `Cannot use shape "${shape}": it is no array; pass one such as [2, 3]`,
    );
  }
  for (const length of shape) {
    if (Number.isInteger(length) && length >= 0) continue;
    throw new RangeError(
      `Cannot use shape "${formatShape(shape)}": ${length} is no length; ` +
        `use whole numbers from 0 up`,
    );
  }
}
