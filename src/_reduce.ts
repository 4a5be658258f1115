import { apply } from "./_apply.ts";
import type { Operand } from "./_operand.ts";
import { axisOf } from "./axis_of.ts";
import { normalizeDim } from "./normalize_dim.ts";
import type { ReduceOptions } from "./reduce_options.ts";

/**
 * Folds the rows along one dim, or the whole, into one number each. The running
 * value is float64 and rounded once.
 *
 * @param initial The value of a row without numbers.
 * @throws {RangeError} If the shape has no such dim.
 */
export function reduce(
  operation: "add" | "max",
  x: Operand,
  initial: number,
  { dim, keepdim = false }: ReduceOptions,
): Operand {
  const { outer, length, inner } = dim === undefined
    ? { outer: 1, length: x.data.length, inner: 1 }
    : axisOf(x.shape, dim);
  const data = new Float32Array(outer * inner);
  for (let row = 0; row < data.length; row++) {
    const block = Math.floor(row / inner);
    const start = block * length * inner + row % inner;
    let folded = initial;
    for (let k = 0; k < length; k++) {
      folded = apply(operation, folded, x.data[start + k * inner] as number);
    }
    data[row] = folded;
  }
  return { data, shape: reducedShape(x.shape, dim, keepdim) };
}

function reducedShape(
  shape: readonly number[],
  dim: number | undefined,
  keepdim: boolean,
): number[] {
  if (dim === undefined) return keepdim ? shape.map(() => 1) : [];
  const gone = normalizeDim(dim, shape);
  return keepdim
    ? shape.map((length, at) => at === gone ? 1 : length)
    : shape.filter((_, at) => at !== gone);
}
