import type { Law } from "../../../laws/law.ts";
import { type Sample, sampleOf, uniform } from "../../../laws/samples/mod.ts";
import { sizeOf } from "../../../subject/size_of.ts";

/** A dim that the input does not have is an error. */
export function refusesForeignDims(): Law {
  return {
    id: "foreign-dim",
    property: "a dim that the input does not have is an error",
    space: { value: uniform(-1, 1), ranks: [1], minDim: 1 },
    runs: 0,
    examples: [
      foreign([3], 1),
      foreign([3], -2),
      foreign([2, 3], 2),
      foreign([2, 3], -3),
      foreign([2, 1, 2], 3),
      foreign([2, 1, 2], 7),
    ],
    wantsFault: ({ kind }) => kind === "threw",
    judge({ cases }) {
      const { input: { shape }, dim } = cases[0]!;
      return {
        message: `it gave a result for dim ${dim} of an input of shape [${
          shape.join(", ")
        }]; wanted a RangeError`,
      };
    },
  };
}

function foreign(shape: readonly number[], dim: number): Sample {
  const count = sizeOf(shape);
  return sampleOf(Array.from({ length: count }, (_, i) => i), shape, { dim });
}
