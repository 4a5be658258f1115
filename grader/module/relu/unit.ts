import type { Unit } from "../../verdict/module.ts";
import { elementwiseShape } from "../_common.ts";
import { theOracle } from "../_oracle.ts";
import { checkOf } from "../../laws/check_of.ts";
import { costCheck } from "../../laws/cost.ts";
import { relu as exact } from "../_exact.ts";
import {
  agreesWithFormula,
  agreesWithTable,
  pointwise,
  repeatsItself,
} from "../../laws/relations/mod.ts";
import {
  EXTREMES,
  magnitudes,
  negative,
  oneOf,
  ORDINARY,
  sampleOf,
  SUBNORMALS,
  uniform,
} from "../../laws/samples/mod.ts";
import { toleranceOf } from "../../laws/tolerance_of.ts";

const anyMagnitude = oneOf(magnitudes(-37, 37), uniform(-8, 8));

/** The checks of the line "ReLU". */
export const relu: Unit["checks"] = {
  shape: elementwiseShape,
  values: checkOf((spec) => [
    agreesWithTable(theOracle().pointwise("relu", "grid"), toleranceOf(spec)),
    agreesWithFormula(exact, toleranceOf(spec)),
    repeatsItself(ORDINARY),
  ]),
  sparsity: checkOf(() => [
    pointwise({
      id: "zeros",
      property: "negatives become exactly +0",
      space: { value: negative(anyMagnitude), allows: (x) => x < 0 },
      examples: [sampleOf([-1, -3, -1e-3, -1e-8, -1e-30, -100, -1e30])],
      expected: () => 0,
      accepts: (y) => Object.is(y, 0),
    }),
    pointwise({
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
      expected: (x) => x,
      accepts: (y, x) => Object.is(y, x),
    }),
  ]),
  extremes: checkOf(() => [
    pointwise({
      id: "extremes",
      property:
        "infinities, the largest and the smallest become max(0, x), NaN stays NaN",
      space: { value: oneOf(magnitudes(36, 38.5), magnitudes(-45, -38)) },
      examples: [
        sampleOf([NaN]),
        sampleOf([Infinity, -Infinity]),
        sampleOf([...EXTREMES, ...SUBNORMALS]),
      ],
      expected: exact,
      accepts: (y, expected) =>
        y === expected || Number.isNaN(y) && Number.isNaN(expected),
    }),
  ]),
  cost: costCheck,
};
