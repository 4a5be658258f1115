import type { Unit } from "../../verdict/module.ts";
import { elementwiseShape } from "../_common.ts";
import { theOracle } from "../_oracle.ts";
import { checkOf } from "../../laws/check_of.ts";
import { costCheck } from "../../laws/cost.ts";
import { isClose } from "../../laws/is_close.ts";
import {
  agreesWithFormula,
  agreesWithTable,
  mirrors,
  neverDecreases,
  pointwise,
  repeatsItself,
} from "../../laws/relations/mod.ts";
import {
  EXTREMES,
  magnitudes,
  oneOf,
  ORDINARY,
  sampleOf,
  SUBNORMALS,
  uniform,
} from "../../laws/samples/mod.ts";
import { toleranceOf } from "../../laws/tolerance_of.ts";

/** The checks of the line "Tanh". */
export const tanh: Unit["checks"] = {
  shape: elementwiseShape,
  values: checkOf((spec) => [
    agreesWithTable(theOracle().pointwise("tanh", "grid"), toleranceOf(spec)),
    agreesWithFormula(Math.tanh, toleranceOf(spec)),
    repeatsItself(ORDINARY),
  ]),
  odd: checkOf((spec) => [
    mirrors({
      property: "tanh(-x) = -tanh(x)",
      reflect: (y) => -y,
      wanted: "the same with another sign",
      tolerance: toleranceOf(spec).absolute,
    }, {
      space: { value: uniform(-20, 20), allows: (x) => Math.abs(x) <= 20 },
      examples: [sampleOf([0, 0.1, 1, 6.5, 7, 8, 9, 10, 12, 15, 20])],
    }),
    pointwise({
      id: "bounded",
      property: "the result is never outside of [-1, 1]",
      space: { value: uniform(-20, 20), allows: (x) => Math.abs(x) <= 20 },
      examples: [sampleOf([0, 6.5, 7, 8, 9, 9.5, 10, 12, 15, 20])],
      expected: Math.tanh,
      accepts: (y, _, x) => Math.abs(y) <= 1 && (x !== 0 || y === 0),
    }),
    neverDecreases(20, { absolute: 3e-7, relative: 0 }),
  ]),
  "near-zero": checkOf((spec) => [
    pointwise({
      id: "near-zero",
      property: "near zero the result keeps its digits: tanh(x) is about x",
      space: {
        value: magnitudes(-20, -2),
        allows: (x) => Math.abs(x) >= 1e-20 && Math.abs(x) <= 0.011,
      },
      examples: [
        sampleOf([1e-3, -1e-3, 1e-6, -1e-6, 1e-9, -1e-9, 1e-20, -1e-20]),
      ],
      expected: Math.tanh,
      accepts: (y, wanted) => isClose(y, wanted, toleranceOf(spec)),
    }),
  ]),
  extremes: checkOf(() => [
    pointwise({
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
      examples: [
        sampleOf([NaN]),
        sampleOf([Infinity, -Infinity]),
        sampleOf([...EXTREMES, ...SUBNORMALS]),
      ],
      expected: Math.tanh,
      // Below 1e-37, a few subnormal steps are forgiven.
      accepts: (y, wanted) =>
        isClose(
          y,
          wanted,
          Math.abs(wanted) < 1e-37
            ? { absolute: 5e-45, relative: 1e-5 }
            : { absolute: 3e-7, relative: 0 },
        ),
    }),
  ]),
  cost: costCheck,
};
