import {
  FAR_EXAMPLES,
  IN_STRATA,
  pointwiseUnit,
  STRATA,
  strata,
} from "../../laws/pointwise_unit.ts";
import { reads } from "../../laws/check_of.ts";
import { isClose } from "../../laws/is_close.ts";
import {
  magnitudes,
  negative,
  oneOf,
  sampleOf,
  uniform,
} from "../../laws/samples/mod.ts";
import { gridTable } from "../../laws/oracle/grid_table.ts";
import { relu as exact } from "./exact.ts";
import { mistakes } from "./mistakes.ts";
import oracle from "./oracle.json" with { type: "json" };

const anyMagnitude = oneOf(magnitudes(-37, 37), uniform(-8, 8));

/** ReLU. */
export const unit = pointwiseUnit({
  exact,
  formula: "max(0, x)",
  table: gridTable(oracle.relu),
  mistakes,
  checks: {
    sparsity: strata(exact, reads(STRATA), () => [
      {
        id: "zeros",
        property: "negatives become exactly +0",
        space: { value: negative(anyMagnitude), allows: (x) => x < 0 },
        examples: [sampleOf([-1, -3, -1e-3, -1e-8, -1e-30, -100, -1e30])],
        accepts: (y) => Object.is(y, 0),
      },
      {
        id: "identity",
        property: "positives pass bit for bit",
        space: {
          value: (random) => Math.abs(anyMagnitude(random)),
          allows: (x) => x > 0,
        },
        runs: 20,
        examples: [
          sampleOf([1, 0.1, 1 / 3, 6.5, 7, 1e-8, 1e-30, 123456.7, 1e30]),
        ],
        accepts: (y, x) => Object.is(y, x),
      },
    ]),
    extremes: strata(exact, IN_STRATA, ({ tolerance }) => [{
      id: "extremes",
      property:
        "infinities, the largest and the smallest become max(0, x), NaN stays NaN",
      space: { value: oneOf(magnitudes(36, 38.5), magnitudes(-45, -38)) },
      examples: FAR_EXAMPLES,
      accepts: (y, wanted) => isClose(y, wanted, tolerance),
    }]),
  },
});
