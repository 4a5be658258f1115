import type { Unit } from "../../verdict/module.ts";
import { checkOf } from "../../laws/check_of.ts";
import { costCheck } from "../../laws/cost.ts";
import {
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
  permutes,
  refusesForeignDims,
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
  type Space,
  uniform,
} from "../../laws/samples/mod.ts";
import { toleranceOf } from "../../laws/tolerance_of.ts";
import { sizeOf } from "../../subject/size_of.ts";

/** Ordinary logits; a softmax needs a dim to work along. */
const LOGITS: Space = { ...ORDINARY, ranks: [1, 2, 3, 4] };

const HUGE: Space = {
  value: oneOf(
    among(-1000, 1000, 1001, 1002, -1001, 0, 1e38, -1e38, -Infinity),
    uniform(-1500, 1500),
  ),
};

/** The checks of the line "Softmax". */
export const softmax: Unit["checks"] = {
  shape: checkOf(() => [
    // As many logits as a large vocabulary: too many arguments for a call.
    keepsShape(200_003),
  ]),
  values: checkOf((spec) => [
    agreesWithSoftmax(
      "formula",
      "each value is that of the formula, rounded to float32",
      { space: LOGITS, examples: ORDINARY_EXAMPLES },
      toleranceOf(spec),
    ),
    repeatsItself(LOGITS),
  ]),
  sums: checkOf(() => [
    sumsToOne([
      sampleOf([1, 2, 3]),
      sampleOf(wide(300)),
      sampleOf([...wide(4096), ...wide(4096).reverse()], [2, 4096]),
      // Each small term is less than half a float32 step of 1.
      sampleOf([0, ...Array(1023).fill(-16.7)]),
      sampleOf([...Array(2047).fill(-16.7), 0], [1, 2048]),
    ]),
  ]),
  shift: checkOf((spec) => [ignoresShift(toleranceOf(spec))]),
  extremes: checkOf((spec) => [
    agreesWithSoftmax(
      "extremes",
      "logits of any size give a distribution",
      { space: HUGE, runs: 24, examples: EXTREME_ROWS },
      toleranceOf(spec),
    ),
    noOverflow({ space: HUGE, examples: EXTREME_ROWS }),
  ]),
  dim: checkOf((spec) => [
    agreesWithSoftmax(
      "every-dim",
      "it works along the dim that it is given",
      {
        space: { ...LOGITS, anyDim: true },
        runs: 24,
        examples: everyDim([2, 3], [3, 2, 4], [2, 3, 2, 3], [4]),
      },
      toleranceOf(spec),
    ),
    ignoresOtherRows(toleranceOf(spec)),
    refusesForeignDims(),
  ]),
  coupling: checkOf((spec) => [
    couples(),
    permutes(toleranceOf(spec)),
    amplifies(toleranceOf(spec)),
  ]),
  cost: costCheck,
};

const EXTREME_ROWS: readonly Sample[] = [
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

function everyDim(...shapes: readonly (readonly number[])[]): Sample[] {
  return shapes.flatMap((shape) => {
    const count = sizeOf(shape);
    const values = Array.from({ length: count }, (_, i) => (i * i) % 7 - 3);
    return Array.from({ length: 2 * shape.length }, (_, i) => {
      return sampleOf(values, shape, { dim: i - shape.length });
    });
  });
}

/** Logits that a wide layer might give. */
function wide(count: number): number[] {
  return Array.from({ length: count }, (_, i) => 5 * Math.sin(i * 12.9898));
}
