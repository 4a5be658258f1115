import { z } from "zod";
import { Tolerance } from "../../checklist/mod.ts";
import { reads } from "../../laws/check_of.ts";
import { isClose } from "../../laws/is_close.ts";
import {
  FAR_EXAMPLES,
  pointwiseUnit,
  STRATA,
  strata,
} from "../../laws/pointwise_unit.ts";
import { mirrors, neverDecreases } from "../../laws/relations/mod.ts";
import {
  magnitudes,
  oneOf,
  sampleOf,
  uniform,
  within,
} from "../../laws/samples/mod.ts";
import { gridTable } from "../../laws/oracle/grid_table.ts";
import { mistakes } from "./mistakes.ts";
import oracle from "./oracle.json" with { type: "json" };

const exact = Math.tanh;

const ODD = reads({
  tolerance: Tolerance,
  reach: z.number().positive()
    .describe("from -reach to reach it mirrors, is bounded and never falls"),
  slack: Tolerance.describe("steps down that rounding may cause"),
  ...STRATA,
});
const NEAR_ZERO = reads({
  tolerance: Tolerance,
  near: z.tuple([z.number().positive(), z.number().positive()])
    .describe("magnitudes of the numbers that keep their digits"),
  ...STRATA,
});
const EXTREME = reads({
  tolerance: Tolerance,
  tiny: z.strictObject({
    below: z.number().nonnegative(),
    tolerance: Tolerance,
  }).describe("for results so small, a few subnormal steps are forgiven"),
  ...STRATA,
});

// Where float32 has x, where it has 1, where e^x and e^2x overflow.
const BOUNDS = [3.52e-4, 0.25, 0.5, 1, 9.011, 44.36, 88.72, 354.9, 709.8];

/** Tanh. */
export const unit = pointwiseUnit({
  exact,
  formula: "tanh(x)",
  bounds: BOUNDS,
  table: gridTable(oracle.tanh),
  mistakes,
  checks: {
    odd: strata(exact, ODD, ({ tolerance: { absolute }, reach, slack }) => {
      const space = {
        value: uniform(-reach, reach),
        allows: (x: number) => Math.abs(x) <= reach,
      };
      return [
        mirrors({
          exact,
          property: "tanh(-x) = -tanh(x)",
          reflect: (y) => -y,
          wanted: "the same with another sign",
          tolerance: absolute,
        }, {
          space,
          examples: [
            within([0, 0.1, 1, 6.5, 7, 8, 9, 10, 12, 15, 20], 0, reach),
          ],
        }),
        {
          id: "bounded",
          property: "the result is never outside of [-1, 1]",
          space,
          examples: [within([0, 6.5, 7, 8, 9, 9.5, 10, 12, 15, 20], 0, reach)],
          accepts: (y, _, x) => Math.abs(y) <= 1 && (x !== 0 || y === 0),
        },
        neverDecreases(exact, reach, slack),
      ];
    }, BOUNDS),
    "near-zero": strata(
      exact,
      NEAR_ZERO,
      ({ tolerance, near: [least, most] }) => [{
        id: "near-zero",
        property: "near zero the result keeps its digits: tanh(x) is about x",
        space: {
          value: magnitudes(Math.log10(least), -2),
          allows: (x) => Math.abs(x) >= least && Math.abs(x) <= most,
        },
        examples: [
          sampleOf([1e-3, -1e-3, 1e-6, -1e-6, 1e-9, -1e-9, 1e-20, -1e-20]),
        ],
        accepts: (y, wanted) => isClose(y, wanted, tolerance),
      }],
      BOUNDS,
    ),
    extremes: strata(exact, EXTREME, ({ tolerance, tiny }) => [{
      id: "extremes",
      property:
        "far out the result is -1 or 1, the smallest numbers stay, NaN too",
      space: {
        value: oneOf(
          (random) => 20 + 1500 * random.nextDouble(),
          magnitudes(2, 38),
          magnitudes(-44, -38),
        ),
      },
      examples: FAR_EXAMPLES,
      accepts: (y, wanted) =>
        isClose(
          y,
          wanted,
          Math.abs(wanted) < tiny.below ? tiny.tolerance : tolerance,
        ),
    }], BOUNDS),
  },
});
