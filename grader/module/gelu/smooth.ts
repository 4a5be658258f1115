import { GELU_VARIANTS } from "../_exact.ts";
import type { Law } from "../../laws/law.ts";
import { showNumber } from "../../verdict/show_number.ts";
import { type Sample, sampleOf, uniform } from "../../laws/samples/mod.ts";

const STEP = 0.05;
/** Second differences of float32 results are off by about this much. */
const ROUNDING = 3e-5;

/** The curve bends nowhere more than one of the known forms does. */
export function bendsLikeGelu(centres: Sample): Law {
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
      const points = [...input.data].flatMap((x) => [x - STEP, x, x + STEP]);
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
        const slack = ROUNDING + 0.3 * Math.max(Math.abs(low), Math.abs(high));
        if (seen >= low - slack && seen <= high + slack) continue;
        const [left, middle, right] = y.subarray(at, at + 3);
        return {
          message: `it bends by ${seen.toPrecision(3)} at ${
            showNumber(x[at + 1]!)
          }: it gave ${showNumber(left!)}, ${showNumber(middle!)}, ${
            showNumber(right!)
          } for steps of ${STEP}; wanted a bend of about ${
            high.toPrecision(2)
          }`,
          index: at + 1,
        };
      }
    },
  };
}

/** The curve falls to one minimum near -0.75 and rises from there. */
export function turnsOnce(grid: Sample): Law {
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
        const falls = x[i]! <= -0.85;
        const wrong = falls ? rise > 1e-6 : x[i - 1]! >= -0.65 && rise < -1e-6;
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
