import type { Decimal } from "decimal.js";
import { type Arithmetic, arithmetic } from "./_arithmetic.ts";
import { exactDecimal } from "./_exact_decimal.ts";
import { roundToFloat32 } from "./_round_to_float32.ts";
import type { SoftmaxInput } from "./_softmax_inputs.ts";

const Tables = arithmetic(60);

/**
 * Softmax along `dim`, rounded to float32.
 *
 * @throws {RangeError} If a row has no defined result: NaN, +Infinity, or
 *   nothing but -Infinity.
 */
export function exactSoftmax(
  { name, shape, dim, values }: SoftmaxInput,
  D: Arithmetic = Tables,
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
    const results = exactRow(row.map((x) => exactDecimal(x, D)), D);
    at.forEach((index, step) => output[index] = results[step] ?? NaN);
  }
  return output;
}

function exactRow(row: readonly Decimal[], D: Arithmetic): number[] {
  const top = D.max(...row);
  const powers = row.map((x) => x.minus(top).exp());
  const sum = powers.reduce((a, b) => a.plus(b), new D(0));
  return powers.map((power) => roundToFloat32(power.div(sum)));
}
