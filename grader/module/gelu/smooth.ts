import { z } from "zod";
import { reads } from "../../laws/check_of.ts";
import { GELU_VARIANTS } from "./exact.ts";
import type { Law } from "../../laws/law.ts";
import { showNumber } from "../../verdict/show_number.ts";
import { type Sample, sampleOf, uniform } from "../../laws/samples/mod.ts";

/** How smooth the curve has to be. */
export const Smoothness = reads({
  step: z.number().positive().describe("between the points of a bend"),
  rounding: z.number().nonnegative()
    .describe("by which second differences of float32 results are off"),
  share: z.number().nonnegative()
    .describe("of the largest bend, by which another one may exceed it"),
  minimum: z.tuple([z.number(), z.number()])
    .describe("the curve falls up to the first, and rises from the second on"),
  wobble: z.number().nonnegative()
    .describe("steps the wrong way that rounding may cause"),
});
export type Smoothness = z.infer<typeof Smoothness>;

/** The curve bends nowhere more than one of the known forms does. */
export function bendsLikeGelu(
  centres: Sample,
  { step, rounding, share }: Smoothness,
): Law {
  return {
    id: "bends",
    property: "the curve has no corner and no jump",
    space: {
      value: uniform(-12, 12),
      ranks: [1],
      allows: (x) => Math.abs(x) <= 12,
    },
    examples: [centres],
    cases: ({ input }) => {
      const points = [...input.data].flatMap((x) => [x - step, x, x + step]);
      return [{ input: sampleOf(points).input }];
    },
    judge({ cases, values }) {
      const x = cases[0]!.input.data;
      const y = values[0]!.output.data;
      for (let at = 0; at < x.length; at += 3) {
        const seen = secondDifference(y.subarray(at, at + 3));
        const wanted = Object.values(GELU_VARIANTS).map((exact) =>
          secondDifference(x.subarray(at, at + 3).map(exact))
        );
        const low = Math.min(...wanted);
        const high = Math.max(...wanted);
        const slack = rounding +
          share * Math.max(Math.abs(low), Math.abs(high));
        if (seen >= low - slack && seen <= high + slack) continue;
        const [left, middle, right] = y.subarray(at, at + 3);
        return {
          message: `it bends by ${seen.toPrecision(3)} at ${
            showNumber(x[at + 1]!)
          }: it gave ${showNumber(left!)}, ${showNumber(middle!)}, ${
            showNumber(right!)
          } for steps of ${step}; wanted a bend of about ${
            high.toPrecision(2)
          }`,
          index: at + 1,
        };
      }
    },
  };
}

/** The curve falls to one minimum near -0.75 and rises from there. */
export function turnsOnce(
  grid: Sample,
  { minimum: [falling, rising], wobble }: Smoothness,
): Law {
  return {
    id: "minimum",
    property: "the curve falls to one minimum near -0.75 and rises from there",
    space: { value: uniform(-6, 6), ranks: [1], minDim: 2 },
    runs: 0,
    examples: [grid],
    judge({ sample, values }) {
      const x = sample.input.data;
      const y = values[0]!.output.data;
      for (let i = 1; i < x.length; i++) {
        const rise = y[i]! - y[i - 1]!;
        const falls = x[i]! <= falling;
        const wrong = falls
          ? rise > wobble
          : x[i - 1]! >= rising && rise < -wobble;
        if (!wrong) continue;
        return {
          message: `from ${showNumber(x[i - 1]!)} to ${
            showNumber(x[i]!)
          } it goes from ${showNumber(y[i - 1]!)} to ${
            showNumber(y[i]!)
          }; wanted it to ${falls ? "fall" : "rise"}`,
          index: i,
        };
      }
    },
  };
}

function secondDifference(y: Float32Array): number {
  return y[0]! - 2 * y[1]! + y[2]!;
}
