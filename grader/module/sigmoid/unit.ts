import { z } from "zod";
import { Tolerance } from "../../checklist/mod.ts";
import { reads } from "../../laws/check_of.ts";
import { isClose } from "../../laws/is_close.ts";
import {
  IN_STRATA,
  pointwiseUnit,
  STRATA,
  strata,
} from "../../laws/pointwise_unit.ts";
import {
  mirrors,
  neverDecreases,
  noOverflow,
} from "../../laws/relations/mod.ts";
import {
  EXTREMES,
  magnitudes,
  oneOf,
  sampleOf,
  type Space,
  uniform,
  within,
} from "../../laws/samples/mod.ts";
import { gridTable } from "../../laws/oracle/grid_table.ts";
import { sigmoid as exact } from "./exact.ts";
import { mistakes } from "./mistakes.ts";
import oracle from "./oracle.json" with { type: "json" };

const FAR: Space = { value: oneOf(uniform(-1500, 1500), magnitudes(1, 38)) };

const RANGE = reads({
  open: z.tuple([z.number(), z.number()])
    .describe("where the result is strictly between 0 and 1"),
  reach: z.number().positive().describe("from -reach to reach it never falls"),
  slack: Tolerance.describe("steps down that rounding may cause"),
  ...STRATA,
});
const SYMMETRY = reads({
  tolerance: Tolerance.describe(
    "absolute: of the mirror; relative: of the tail",
  ),
  reach: z.number().positive().describe("from -reach to reach it mirrors"),
  tail: z.tuple([z.number(), z.number()])
    .describe("where the result keeps its digits"),
  ...STRATA,
});

const BOUNDS = [16.64, 17.33, 87.34, 88.72, 103.97, 709.8, 745.1];

/** Sigmoid. */
export const unit = pointwiseUnit({
  exact,
  formula: "1 / (1 + e^-x)",
  // Where float32 has 1, where it leaves normal numbers, where e^x and 0 end.
  bounds: BOUNDS,
  table: gridTable(oracle.sigmoid),
  mistakes,
  checks: {
    range: strata(exact, RANGE, ({ open: [low, high], reach, slack }) => [
      // In float32 steps, 1 + e^-x is 1 from 16.64 on: that is no fault.
      {
        id: "open",
        property:
          `from ${low} to ${high} the result is strictly between 0 and 1`,
        space: {
          value: uniform(low, high),
          allows: (x) => x >= low && x <= high,
        },
        examples: [
          within([-80, -60, -40, -20, -17, -10, 10, 14, 16, 16.5], low, high),
        ],
        accepts: (y) => y > 0 && y < 1,
      },
      {
        id: "closed",
        property: "the result is never outside of [0, 1]",
        space: FAR,
        examples: [sampleOf(EXTREMES)],
        accepts: (y) => !(y < 0 || y > 1),
      },
      neverDecreases(exact, reach, slack),
    ], BOUNDS),
    symmetry: strata(
      exact,
      SYMMETRY,
      ({ tolerance: { absolute, relative }, reach, tail: [low, high] }) => [
        mirrors({
          exact,
          property: "sigmoid(-x) = 1 - sigmoid(x)",
          reflect: (y) => 1 - y,
          tolerance: absolute,
        }, {
          space: {
            value: uniform(-reach, reach),
            allows: (x) => Math.abs(x) <= reach,
          },
          examples: [
            within(
              [0, 1, 6.5, 8, 9, 10, 11, 12, 15, 16, 18, 20, 30, 40],
              -reach,
              reach,
            ),
          ],
        }),
        {
          id: "tail",
          property: "far below zero the result keeps its digits",
          space: {
            value: uniform(low, high),
            allows: (x) => x >= low && x <= high,
          },
          examples: [within([-80, -40, -20], low, high)],
          accepts: (y, wanted) => isClose(y, wanted, { absolute: 0, relative }),
        },
      ],
      BOUNDS,
    ),
    extremes: strata(exact, IN_STRATA, ({ tolerance }) => [
      {
        id: "extremes",
        property: "far out the result is 0 or 1, and NaN stays NaN",
        space: FAR,
        examples: [
          sampleOf([NaN]),
          sampleOf([Infinity, -Infinity]),
          sampleOf(EXTREMES),
        ],
        accepts: (y, wanted) => isClose(y, wanted, tolerance),
      },
      noOverflow({
        space: FAR,
        examples: [sampleOf(EXTREMES)],
        teaching: [sampleOf([1000]), sampleOf([-1000])],
      }),
    ], BOUNDS),
  },
});
