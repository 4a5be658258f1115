import type { TensorData } from "../../subject/mod.ts";
import type { Law } from "../../laws/law.ts";
import { type Sample, uniform } from "../../laws/samples/mod.ts";

const INPUTS = 8;
/** A size that no sweep of shapes meets but by chance. */
const HIDDEN = 551;

/**
 * Two layers with the activation between them, W2 f(W1 x), are no linear map:
 * the result for a + b is not the sum of the results for a and for b.
 *
 * @param most How far apart they may be in a linear map, by rounding.
 */
export function doesNotCollapse(most: number): Law {
  return {
    id: "additive",
    property: "two layers with it between them are not one linear layer",
    // The numbers are W1, W2, a and b, one after the other.
    space: {
      value: uniform(-1, 1),
      ranks: [1],
      minDim: 2 * INPUTS * HIDDEN + 2 * INPUTS,
      maxSize: 2 * INPUTS * HIDDEN + 2 * INPUTS,
    },
    runs: 3,
    // Of zeros even the square is additive: a simpler sample would prove nothing.
    isSimplest: true,
    cases: (sample) => {
      const { w1, a, b } = parts(sample);
      const sum = a.map((value, i) => value + b[i]!);
      return [a, b, sum].map((x) => ({ input: multiply(w1, x, HIDDEN) }));
    },
    judge({ sample, values }) {
      const { w2 } = parts(sample);
      const [fa, fb, fsum] = values.map(({ output }) =>
        multiply(w2, output.data, INPUTS).data
      );
      const gap = Math.max(
        ...fsum!.map((value, i) => Math.abs(value - fa![i]! - fb![i]!)),
      );
      if (gap > most) return undefined;
      return {
        message:
          "two layers with it between them gave the same for a + b as for a and b added up, so they are one linear layer",
      };
    },
  };
}

function parts({ input: { data } }: Sample) {
  const weights = INPUTS * HIDDEN;
  return {
    w1: data.subarray(0, weights),
    w2: data.subarray(weights, 2 * weights),
    a: data.subarray(2 * weights, 2 * weights + INPUTS),
    b: data.subarray(2 * weights + INPUTS, 2 * weights + 2 * INPUTS),
  };
}

/** A matrix of `rows` rows times a vector. */
function multiply(
  matrix: Float32Array,
  x: Float32Array,
  rows: number,
): TensorData {
  const columns = matrix.length / rows;
  const data = Float32Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let i = 0; i < columns; i++) {
      sum += matrix[row * columns + i]! * x[i]!;
    }
    return sum;
  });
  return { shape: [rows], data };
}
