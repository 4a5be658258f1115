import { type Sample, sampleOf } from "./sample.ts";
import type { Space } from "./space.ts";
import { integers, oneOf, uniform } from "./values.ts";
import { sizeOf } from "../../subject/size_of.ts";

/** Where inputs are ordinary: every activation is judged closely here. */
export const ORDINARY_REACH = 6;

/** Ordinary numbers in tensors of ordinary shape. */
export const ORDINARY: Space = {
  value: oneOf(uniform(-6, 6), uniform(-1, 1), integers(-6, 6)),
  ranks: [1, 2, 3, 4, 5],
  allows: (value) => Math.abs(value) <= ORDINARY_REACH,
};

/** Sizes and ranks at which code that takes shortcuts changes its path. */
export const ORDINARY_EXAMPLES: readonly Sample[] = [
  wave([1]),
  wave([2, 3]),
  wave([7]),
  wave([1301]),
  wave([3, 5, 7]),
  wave([40, 41]),
];

function wave(shape: readonly number[]): Sample {
  const count = sizeOf(shape);
  // Irrational steps: no two rows are alike, and no symmetry hides an error.
  const values = Array.from({ length: count }, (_, i) => {
    return 6 * Math.sin(1 + i * Math.SQRT2) * Math.cos(i * 0.37);
  });
  return sampleOf(values, shape);
}
