import type { Unit } from "../../verdict/module.ts";
import { elementwiseShape } from "../_common.ts";
import { theOracle } from "../_oracle.ts";
import { checkOf } from "../../laws/check_of.ts";
import { costCheck } from "../../laws/cost.ts";
import { sigmoid as exact } from "../_exact.ts";
import { isClose } from "../../laws/is_close.ts";
import {
  agreesWithFormula,
  agreesWithTable,
  mirrors,
  neverDecreases,
  noOverflow,
  pointwise,
  repeatsItself,
} from "../../laws/relations/mod.ts";
import {
  EXTREMES,
  magnitudes,
  oneOf,
  ORDINARY,
  sampleOf,
  type Space,
  uniform,
} from "../../laws/samples/mod.ts";
import { toleranceOf } from "../../laws/tolerance_of.ts";

const FAR: Space = { value: oneOf(uniform(-1500, 1500), magnitudes(1, 38)) };

/** The checks of the line "Sigmoid". */
export const sigmoid: Unit["checks"] = {
  shape: elementwiseShape,
  values: checkOf((spec) => [
    agreesWithTable(
      theOracle().pointwise("sigmoid", "grid"),
      toleranceOf(spec),
    ),
    agreesWithFormula(exact, toleranceOf(spec)),
    repeatsItself(ORDINARY),
  ]),
  range: checkOf(() => [
    // In float32 steps, 1 + e^-x is 1 from 16.64 on: that is no fault.
    pointwise({
      id: "open",
      property: "from -80 to 16.5 the result is strictly between 0 and 1",
      space: {
        value: uniform(-80, 16.5),
        allows: (x) => x >= -80 && x <= 16.5,
      },
      examples: [
        sampleOf([-80, -60, -40, -20, -17, -10, 10, 14, 16, 16.5]),
      ],
      expected: exact,
      accepts: (y) => y > 0 && y < 1,
    }),
    pointwise({
      id: "closed",
      property: "the result is never outside of [0, 1]",
      space: FAR,
      examples: [sampleOf(EXTREMES)],
      expected: exact,
      accepts: (y) => !(y < 0 || y > 1),
    }),
    neverDecreases(80, { absolute: 0, relative: 4e-7 }),
  ]),
  symmetry: checkOf((spec) => {
    const { absolute, relative } = toleranceOf(spec);
    return [
      mirrors({
        property: "sigmoid(-x) = 1 - sigmoid(x)",
        reflect: (y) => 1 - y,
        tolerance: absolute,
      }, {
        space: { value: uniform(-40, 40), allows: (x) => Math.abs(x) <= 40 },
        examples: [
          sampleOf([0, 1, 6.5, 8, 9, 10, 11, 12, 15, 16, 18, 20, 30, 40]),
        ],
      }),
      pointwise({
        id: "tail",
        property: "far below zero the result keeps its digits",
        space: {
          value: uniform(-80, -6),
          allows: (x) => x >= -80 && x <= -6,
        },
        examples: [sampleOf([-80, -40, -20])],
        expected: exact,
        accepts: (y, wanted) => isClose(y, wanted, { absolute: 0, relative }),
      }),
    ];
  }),
  extremes: checkOf(() => [
    pointwise({
      id: "extremes",
      property: "far out the result is 0 or 1, and NaN stays NaN",
      space: FAR,
      examples: [
        sampleOf([NaN]),
        sampleOf([Infinity, -Infinity]),
        sampleOf(EXTREMES),
      ],
      expected: exact,
      accepts: (y, wanted) =>
        isClose(y, wanted, { absolute: 1e-7, relative: 0 }),
    }),
    noOverflow({ space: FAR, examples: [sampleOf(EXTREMES)] }),
  ]),
  cost: costCheck,
};
