import type { Tolerance } from "../../checklist/mod.ts";
import type { Law } from "../law.ts";
import { showNumber } from "../../verdict/show_number.ts";
import { sampleOf } from "../samples/mod.ts";

/**
 * A larger input never gives a smaller output, but for the last bits.
 *
 * @param exact Tells which of two answers is the wrong one.
 * @param reach Inputs are drawn between -reach and reach.
 * @param slack Steps down that rounding may cause: correct code in float32 steps
 * has reversals of one ulp.
 */
export function neverDecreases(
  exact: (x: number) => number,
  reach: number,
  slack: Tolerance,
): Law {
  function allowed(value: number): number {
    return slack.absolute + slack.relative * Math.abs(value);
  }
  const steps = 801;
  const grid = Array.from(
    { length: steps },
    (_, i) => (i / (steps - 1) * 2 - 1) * reach,
  );
  return {
    id: "monotone",
    property: "a larger input never gives a smaller output",
    space: {
      value: (random) => (2 * random.nextDouble() - 1) * reach,
      ranks: [1],
      minDim: 2,
      maxSize: 40,
      allows: (value) => Math.abs(value) <= reach,
    },
    examples: [sampleOf(grid)],
    judge({ sample, values }) {
      const { data } = sample.input;
      const output = values[0]!.output.data;
      const order = [...data.keys()].sort((a, b) => data[a]! - data[b]!);
      let high = order[0]!;
      for (const at of order) {
        if (output[at]! >= output[high]!) {
          high = at;
        } else if (!(output[high]! - output[at]! <= allowed(output[high]!))) {
          const error = (i: number) => Math.abs(output[i]! - exact(data[i]!));
          const [wrong, other, than] = error(high) > error(at)
            ? [high, at, "more"]
            : [at, high, "less"];
          return {
            message: `it gave ${showNumber(output[wrong]!)} for ${
              showNumber(data[wrong]!)
            }, ${than} than ${showNumber(output[other]!)} for ${
              showNumber(data[other]!)
            }`,
            index: wrong,
            expected: output[other]!,
            actual: output[wrong]!,
          };
        }
      }
    },
  };
}
