import { TOLERANT } from "../../laws/pointwise_unit.ts";
import type { Unit } from "../../verdict/module.ts";
import { softmax } from "./exact.ts";
import { mistakes } from "./mistakes.ts";
import { checkOf } from "../../laws/check_of.ts";
import { costCheck } from "../../laws/cost.ts";
import {
  firstCall,
  inShape,
  keepsShape,
  noOverflow,
  repeatsItself,
} from "../../laws/relations/mod.ts";
import {
  agreesWithSoftmax,
  amplifies,
  couples,
  ignoresOtherRows,
  ignoresShift,
  lateMaximum,
  permutes,
  refusesForeignDims,
  sameAlongEveryDim,
  Sums,
  sumsToOne,
} from "./laws/mod.ts";
import {
  among,
  MAX_FLOAT32,
  oneOf,
  ORDINARY,
  ORDINARY_EXAMPLES,
  type Sample,
  sampleOf,
  seededRandom,
  type Space,
  uniform,
} from "../../laws/samples/mod.ts";
import { drawCarriers, drawLargeCarriers } from "../../laws/sweep/carriers.ts";
import { withAlmostAgain } from "../../laws/sweep/draw_alike.ts";
import { deriveSeed } from "../../verdict/derive_seed.ts";
import { EXTREME_ROWS, ORDINARY_ROWS } from "./laws/draw_rows.ts";
import { everyDim, rowShapes, tensorOfRows } from "./laws/row_samples.ts";

/** Ordinary logits; a softmax needs a dim to work along. */
const LOGITS: Space = { ...ORDINARY, ranks: [1, 2, 3, 4] };

const HUGE: Space = {
  value: oneOf(
    among(-1000, 1000, 1001, 1002, -1001, 0, 1e38, -1e38, -Infinity),
    uniform(-1500, 1500),
  ),
};

const checks: Unit["checks"] = {
  shape: checkOf(TOLERANT, ({ tolerance }, { seed }) => {
    const random = seededRandom(deriveSeed(seed, "carriers"));
    const fill = (shape: readonly number[]) =>
      tensorOfRows(shape, undefined, ORDINARY_ROWS, random);
    const property = "the values are right in every shape";
    return [
      keepsShape(),
      ...[
        agreesWithSoftmax("carriers", property, {
          isFresh: true,
          space: LOGITS,
          runs: 0,
          examples: withAlmostAgain(
            drawCarriers(random, 40).map(fill),
            random,
          ),
        }, tolerance),
        agreesWithSoftmax("large-carriers", property, {
          space: LOGITS,
          runs: 0,
          examples: drawLargeCarriers(random).map(fill),
        }, tolerance),
      ].map(inShape),
    ];
  }),
  values: checkOf(TOLERANT, ({ tolerance }, context) => {
    const random = seededRandom(deriveSeed(context.seed, "rows"));
    const formula = agreesWithSoftmax(
      "formula",
      "each value is that of the formula, rounded to float32",
      {
        space: LOGITS,
        examples: [
          ...ORDINARY_EXAMPLES,
          ...rowShapes(random).map((shape) =>
            tensorOfRows(shape, undefined, ORDINARY_ROWS, random)
          ),
        ],
      },
      tolerance,
    );
    return [
      formula,
      ...firstCall(formula, context),
      repeatsItself(LOGITS),
    ];
  }),
  sums: checkOf(Sums, (sums) => [
    sumsToOne(sums, [
      sampleOf([1, 2, 3]),
      sampleOf(wide(300)),
      sampleOf([...wide(4096), ...wide(4096).reverse()], [2, 4096]),
      // Each small term is less than half a float32 step of 1.
      sampleOf([0, ...Array(1023).fill(-16.7)]),
      sampleOf([...Array(2047).fill(-16.7), 0], [1, 2048]),
    ]),
  ]),
  shift: checkOf(TOLERANT, ({ tolerance }) => [ignoresShift(tolerance)]),
  extremes: checkOf(TOLERANT, ({ tolerance }, { seed }) => {
    const random = seededRandom(deriveSeed(seed, "rows"));
    const draws = [...EXTREME_ROWS, ...EXTREME_ROWS, ...ORDINARY_ROWS];
    const rows = rowShapes(random).map((shape) =>
      tensorOfRows(shape, undefined, draws, random)
    );
    return [
      agreesWithSoftmax(
        "extremes",
        "logits of any size give a distribution, a row with NaN only NaN",
        {
          space: HUGE,
          runs: 24,
          examples: [
            ...EXTREME_SAMPLES,
            ...EDGE_SAMPLES,
            ...rows,
          ],
        },
        tolerance,
      ),
      lateMaximum(random, tolerance),
      noOverflow({
        space: HUGE,
        examples: EXTREME_SAMPLES,
        teaching: [sampleOf([1000, 1001, 1002])],
      }),
    ];
  }),
  dim: checkOf(TOLERANT, ({ tolerance }, { seed }) => {
    const random = seededRandom(deriveSeed(seed, "dims"));
    return [
      agreesWithSoftmax(
        "every-dim",
        "it works along the dim that it is given",
        {
          // Its first call is not along the last dim.
          isFresh: true,
          space: { ...LOGITS, anyDim: true },
          runs: 24,
          examples: everyDim(ORDINARY_ROWS, random),
        },
        tolerance,
      ),
      sameAlongEveryDim(
        { space: { ...HUGE, ranks: [1, 2, 3, 4], anyDim: true } },
        everyDim(EXTREME_ROWS, random),
        tolerance,
      ),
      ignoresOtherRows(tolerance),
      refusesForeignDims(random),
    ];
  }),
  coupling: checkOf(TOLERANT, ({ tolerance }, { seed }) => {
    const random = seededRandom(deriveSeed(seed, "digits"));
    return [
      couples(),
      permutes(tolerance),
      amplifies(tolerance),
      agreesWithSoftmax(
        "digits",
        "small results keep their digits beside large ones",
        {
          space: { ...LOGITS, value: uniform(-30, 30) },
          examples: rowShapes(random).map((shape) =>
            tensorOfRows(shape, undefined, ORDINARY_ROWS, random)
          ),
        },
        // Below, float32 has fewer digits.
        { absolute: 1e-37, relative: tolerance.relative },
      ),
    ];
  }),
  cost: costCheck,
};

const EXTREME_SAMPLES: readonly Sample[] = [
  sampleOf([1000, 1001, 1002]),
  sampleOf([-1000, -1001]),
  sampleOf([0, 0, 0, 3000]),
  sampleOf([1000]),
  sampleOf([-1000, -1000, -1000]),
  sampleOf([1e38, -1e38, 0]),
  sampleOf([MAX_FLOAT32, -MAX_FLOAT32]),
  sampleOf([-Infinity, 0, 1]),
  sampleOf([3, -Infinity, -Infinity, 3]),
  sampleOf([0, 1, 2, 1000, 1001, 1002], [2, 3]),
  sampleOf([0, 1, 2, -1000, -1001, -1002, 3, 4, 5], [3, 3]),
  sampleOf([0, -1000, 1, -1001, 2, 90], [3, 2]),
  sampleOf([0, -87.5, -103.5, -104.5]),
];

/** Rows of which the formula makes NaN. */
const EDGE_SAMPLES: readonly Sample[] = [
  sampleOf([1, NaN, 3]),
  sampleOf([NaN, NaN, 0, 1], [2, 2]),
  sampleOf([-Infinity, -Infinity]),
  sampleOf([0, Infinity, Infinity]),
];

/** Logits that a wide layer might give. */
function wide(count: number): number[] {
  return Array.from({ length: count }, (_, i) => 5 * Math.sin(i * 12.9898));
}

/** Softmax. */
export const unit: Unit = {
  exact: { of: softmax },
  checks,
  mistakes,
  picture: {
    kind: "bars",
    inputs: [1, 2, 4, 0.5, -1, 3],
    exact: (inputs) => [
      ...softmax({
        input: { shape: [inputs.length], data: Float32Array.from(inputs) },
      }).data,
    ],
    turning: {
      dials: [
        {
          id: "temperature",
          label: "temperature T: each number is divided by it",
          from: 0.1,
          to: 10,
          step: 0.1,
          at: 1,
          note:
            "Cold, the largest takes all; hot, all get the same. The order stays.",
        },
        {
          id: "shift",
          label: "shift C: it is added to each number",
          from: -1000,
          to: 1000,
          step: 10,
          at: 0,
          note:
            "The result must not move. Computed as it is written it breaks where an exponential overflows: beyond 700 in float64, beyond 80 in float32.",
        },
      ],
      row: (inputs, { temperature = 1, shift = 0 }) =>
        inputs.map((x) => x / temperature + shift),
    },
  },
};
