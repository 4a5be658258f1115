import type { Operand, Result } from "./_broadcast.ts";
import { axisOf } from "./axis_of.ts";
import { normalizeDim } from "./normalize_dim.ts";

/** What a reduction runs over and what it leaves. */
export interface ReduceOptions {
  /** The dim to reduce; counts from the end if negative. Default: all. */
  readonly dim?: number | undefined;
  /** Whether a reduced dim stays, with length 1. Default: false. */
  readonly keepdim?: boolean | undefined;
}

/**
 * Folds the rows along one dim, or the whole, into one number each. The running
 * value is float64 and rounded once.
 *
 * @throws {RangeError} If the shape has no such dim.
 */
export function reduce(
  x: Operand,
  { dim, keepdim = false }: ReduceOptions,
  initial: number,
  fold: (so: number, far: number) => number,
): Result {
  const isAll = dim === undefined;
  const { outer, length, inner } = isAll
    ? { outer: 1, length: x.data.length, inner: 1 }
    : axisOf(x.shape, dim);
  const data = new Float32Array(outer * inner);
  const folded = new Float64Array(inner);
  for (let o = 0; o < outer; o++) {
    folded.fill(initial);
    for (let k = 0; k < length; k++) {
      const at = (o * length + k) * inner;
      for (let j = 0; j < inner; j++) {
        folded[j] = fold(folded[j] as number, x.data[at + j] as number);
      }
    }
    data.set(folded, o * inner);
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
