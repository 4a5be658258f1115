import { assert, assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { Decimal } from "decimal.js";
import { randomFrom } from "../../base/random_from.ts";
import { ulpsBetween } from "../../base/ulps_between.ts";
import { arithmetic } from "../../laws/oracle/arithmetic.ts";
import { exactDecimal } from "../../laws/oracle/exact_decimal.ts";
import { roundToFloat32 } from "../../laws/oracle/round_to_float32.ts";
import { softmax as exact } from "./exact.ts";

const D = arithmetic(60);

function softmax(
  values: readonly number[],
  shape: readonly number[] = [values.length],
  dim = -1,
): number[] {
  const input = { name: "x", shape, dim, values: Float32Array.from(values) };
  return [...exactSoftmax(input)];
}

describe("exactSoftmax()", () => {
  it("exactSoftmax() does share out 1 by exponentials", () => {
    assertEquals(softmax([0, 0, 0, 0]), [0.25, 0.25, 0.25, 0.25]);
    const e = Math.E;
    assertEquals(
      softmax([0, 1]),
      [1 / (1 + e), e / (1 + e)].map(Math.fround),
    );
    assertEquals(softmax([-Infinity, 5]), [0, 1]);
  });

  it("exactSoftmax() does work along the dim that is asked for", () => {
    const values = [0, 9, 0, 9, 0, 9];
    const thirds = new Array(6).fill(Math.fround(1 / 3));
    assertEquals(softmax(values, [3, 2], 0), thirds);
    assertEquals(softmax(values, [3, 2], -2), thirds);
    assertEquals(softmax(values, [3, 2], 1).slice(0, 2), softmax([0, 9]));
    assertEquals(softmax(values, [1, 3, 2], 1), thirds);
  });

  it("exactSoftmax() does take scalars and empty tensors", () => {
    assertEquals(softmax([7], [], 0), [1]);
    assertEquals(softmax([], [2, 0, 3], 1), []);
  });

  it("exactSoftmax() does throw when a row has no defined result", () => {
    for (const row of [[-Infinity], [Infinity, 1], [NaN, 1]]) {
      assertThrows(() => softmax(row), RangeError, 'Cannot tabulate "x"');
    }
  });
});

/**
 * Softmax along `dim`, rounded to float32.
 *
 * @throws {RangeError} If a row has no defined result: NaN, +Infinity, or
 *   nothing but -Infinity.
 */
function exactSoftmax(
  { name, shape, dim, values }: SoftmaxInput,
): Float32Array {
  const axis = dim < 0 ? dim + shape.length : dim;
  const length = shape[axis] ?? 1;
  const stride = shape.slice(axis + 1).reduce((a, b) => a * b, 1);
  const output = new Float32Array(values.length);
  for (let first = 0; first < values.length; first++) {
    if (Math.floor(first / stride) % length !== 0) continue;
    const at = Array.from({ length }, (_, step) => first + step * stride);
    const row = at.map((index) => values[index] ?? NaN);
    const top = Math.max(...row);
    if (!Number.isFinite(top)) {
      throw new RangeError(
        `Cannot tabulate "${name}": a row's maximum is ${top}; leave it out`,
      );
    }
    const results = exactRow(row.map((x) => exactDecimal(x, D)));
    at.forEach((index, step) => output[index] = results[step] ?? NaN);
  }
  return output;
}

function exactRow(row: readonly Decimal[]): number[] {
  const top = D.max(...row);
  const powers = row.map((x) => x.minus(top).exp());
  const sum = powers.reduce((a, b) => a.plus(b), new D(0));
  return powers.map((power) => roundToFloat32(power.div(sum)));
}

/** A softmax to tabulate. */
interface SoftmaxInput {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dim: number;
  readonly values: Float32Array;
}

const LARGEST = 3.4028234663852886e38;
const OUT = -Infinity;

const ROWS: Readonly<Record<string, readonly number[]>> = {
  "one logit": [5],
  "one low logit": [-1e38],
  "small logits": [1, 2, 3],
  "fractions": [0.1, -0.2, 0.3, -0.4],
  "two equal": [0.5, 0.5],
  "three zeros": [0, 0, 0],
  "four equal": [2, 2, 2, 2],
  "zeros of both signs": [-0, 0],
  "high logits": [1000, 1001, 1002],
  "low logits": [-1000, -1001],
  "far below any exponential": [-1e38, -1e38, -1e38],
  "far above any exponential": [1e38, 1e38],
  "both ends of float32": [LARGEST, -LARGEST],
  "one far above the mean": [0, 0, 0, 3000],
  "one far below the mean": [0, 0, 0, -3000],
  "subnormal results": [0, -87.5, -103.5, -104.5],
  "twenty apart": [20, 0, -20],
  "first masked": [OUT, 0, 1],
  "all but one masked": [OUT, OUT, -7, OUT],
  "masked above low logits": [-1000, OUT, -999],
};

/** Cases without a NaN, nothing random. */
function softmaxInputs(): readonly SoftmaxInput[] {
  const rows = Object.entries(ROWS)
    .map(([name, row]) => ofRow(name, Float32Array.from(row)));
  return [...rows, ...longRows(), ...tables(), ...scattered(), ...empties()];
}

function ofRow(name: string, values: Float32Array): SoftmaxInput {
  return { name, shape: [values.length], dim: -1, values };
}

function longRows(): SoftmaxInput[] {
  // Each small term is under half an ulp of 1: a float32 running sum drops it.
  const trap = new Float32Array(1024).fill(-16.7);
  trap[0] = 0;
  return [
    ofRow("many terms below an ulp", trap),
    ofRow("a thousand equal", new Float32Array(1000).fill(3)),
    ofRow("long", scatter(1000, 12)),
  ];
}

function tables(): SoftmaxInput[] {
  // deno-fmt-ignore
  const causal = [
    0.5, OUT, OUT, OUT,
    1.5, -0.5, OUT, OUT,
    -2, 0.25, 1, OUT,
    3, 2, -1, 0,
  ];
  const table = (
    name: string,
    shape: readonly number[],
    dim: number,
    values: readonly number[],
  ) => ({ name, shape, dim, values: Float32Array.from(values) });
  return [
    table("scalar", [], -1, [3.7]),
    table("scalar, dim 0", [], 0, [-800]),
    table("a high row", [2, 3], 1, [0, 1, 2, 1000, 1001, 1002]),
    table("a low row", [2, 3], -1, [0, 1, 2, -1000, -999, -998]),
    table("a high column", [3, 2], 0, [0, 1000, 1, 1002, 2, 1001]),
    table("causal mask", [4, 4], -1, causal),
    table("column of single logits", [3, 1], -1, [1, -500, 1e30]),
    table("row along dim 0", [1, 3], 0, [1, 700, -800]),
  ];
}

/** Ordinary logits, |x| <= 6, in every rank and along every dim. */
function scattered(): SoftmaxInput[] {
  const shapes = [[10], [7, 10], [2, 3, 4], [2, 3, 2, 5], [2, 1, 3, 2, 4]];
  return shapes.flatMap((shape) => {
    const values = scatter(shape.reduce((a, b) => a * b), 6);
    const name = `scattered ${shape.join("x")}`;
    return shape.flatMap((_, dim) =>
      // Counted from the front in one half of the cases, from the back in the
      // other, and both ways for the outermost.
      (dim === 0 ? [0, -shape.length] : [dim % 2 ? dim - shape.length : dim])
        .map((dim) => ({ name: `${name}, dim ${dim}`, shape, dim, values }))
    );
  });
}

function empties(): SoftmaxInput[] {
  const values = new Float32Array(0);
  return [
    { name: "empty", shape: [0], dim: -1, values },
    { name: "no columns", shape: [3, 0], dim: 1, values },
    { name: "no columns, dim 0", shape: [3, 0], dim: 0, values },
    { name: "empty inside", shape: [2, 0, 3], dim: -2, values },
  ];
}

/** `length` values within ±`limit`, always the same. */
function scatter(length: number, limit: number): Float32Array {
  const random = randomFrom(length);
  return Float32Array.from({ length }, () => (2 * random() - 1) * limit);
}

describe("softmax()", () => {
  for (const input of softmaxInputs()) {
    const { name, shape, dim, values } = input;
    it(`softmax() does agree with 60 digits when given "${name}"`, () => {
      const { data } = exact({ input: { shape, data: values }, dim });
      for (const [index, y] of exactSoftmax(input).entries()) {
        assert(ulpsBetween(y, data[index] ?? NaN) <= 1, `at ${index}`);
      }
    });
  }
});
