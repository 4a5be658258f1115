import type { Law } from "../../../laws/law.ts";
import {
  type Random,
  type Sample,
  sampleOf,
  uniform,
} from "../../../laws/samples/mod.ts";
import type { Fault } from "../../../subject/mod.ts";
import { sizeOf } from "../../../subject/size_of.ts";

/** A dim that the input does not have is a RangeError, and nothing else. */
export function refusesForeignDims(random: Random): Law {
  return {
    id: "foreign-dim",
    property: "a dim that the input does not have is a RangeError",
    space: { value: uniform(-1, 1), ranks: [1], minDim: 1 },
    runs: 0,
    examples: SHAPES.flatMap((shape) => foreign(shape, random)),
    // Another dim would be another question.
    isSimplest: true,
    wantsFault: (fault, { input, dim }) =>
      isForeign(dim, input.shape) && isRangeError(fault),
    judge({ cases }) {
      const { input: { shape }, dim } = cases[0]!;
      if (!isForeign(dim, shape)) return undefined;
      return {
        message: `it gave a result for dim ${dim} of an input of shape [${
          shape.join(", ")
        }]; wanted a RangeError`,
      };
    },
  };
}

const SHAPES = [
  ...[[3], [2, 3], [2, 1, 2], [], [2, 2, 2, 2], [1], [1, 1, 2, 1, 2]],
  ...[[0], [2, 0, 3]],
];

/** Beyond either end, near and far, and what is no whole number. */
function foreign(shape: readonly number[], random: Random): Sample[] {
  const rank = Math.max(1, shape.length);
  const values = Array.from({ length: sizeOf(shape) }, (_, i) => i);
  const dims = [
    ...[rank, rank + 1, rank + 6, -rank - 1, -rank - 2, -rank - 7],
    ...[0.5, -0.5, rank - 0.5, NaN, Infinity, -Infinity],
    // What is whole, and 0 or -1 to 32 bits or to an index.
    ...[2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 32 - 1, -(2 ** 32), 1e20],
    // Whole but for so little that a comparison may let it pass.
    random.nextInt(1 - rank, rank - 1) + 10 ** -random.nextInt(2, 15),
  ];
  return dims.map((dim) => sampleOf(values, shape, { dim }));
}

function isForeign(
  dim: number | undefined,
  { length }: readonly number[],
): boolean {
  if (dim === undefined) return false;
  const rank = Math.max(1, length);
  return !Number.isInteger(dim) || dim < -rank || dim >= rank;
}

function isRangeError(fault: Fault): boolean {
  return fault.kind === "threw" && fault.name === "RangeError";
}
