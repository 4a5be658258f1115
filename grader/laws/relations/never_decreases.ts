import type { Tolerance } from "../../checklist/mod.ts";
import type { Law } from "../law.ts";
import { showNumber } from "../../verdict/show_number.ts";
import { sampleOf } from "../samples/mod.ts";

/**
 * A larger input never gives a smaller output, but for the last bits.
 *
 * @param reach Inputs are drawn between -reach and reach.
 * @param slack Steps down that rounding may cause: correct code in float32 steps
 * has reversals of one ulp.
 */
export function neverDecreases(reach: number, slack: Tolerance): Law {
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
          return {
            message: `it gave ${showNumber(output[at]!)} for ${
              showNumber(data[at]!)
            }, less than ${showNumber(output[high]!)} for ${
              showNumber(data[high]!)
            }`,
            index: at,
            expected: output[high]!,
            actual: output[at]!,
          };
        }
      }
    },
  };
}
