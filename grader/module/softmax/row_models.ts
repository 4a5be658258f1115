import { reproduces } from "../../laws/reproduces.ts";
import type { Case } from "../../subject/mod.ts";
import type { Explains } from "../../verdict/mistake.ts";
import { groupsAlong } from "./exact.ts";

/** In float64; as float32, with the sum taken before, after, or as float32 too. */
export const KEPT_AS: readonly ((exps: number[]) => number[])[] = [
  shares,
  (exps) => exps.map((v) => Math.fround(v) / total(exps)),
  (exps) => shares(exps.map(Math.fround)),
  (exps) => {
    const kept = exps.map(Math.fround);
    return kept.map((v) => v / Math.fround(total(kept)));
  },
];

/** What becomes of a row, beside the first one. */
type OfRow<T> = (
  row: number[],
  first: readonly number[],
  input: Float32Array,
) => T;

/** Gives what a mistake would make of each row. */
export function rowwise(wrong: OfRow<number[]>): Explains {
  return reproduces((call) => alongDim(call, wrong));
}

/**
 * A shift by another number than the row's maximum: it overflows or underflows
 * where others do not. Put the mistakes that break the fewest rows first.
 */
export function breaks(shift: OfRow<number>): readonly Explains[] {
  return KEPT_AS.map((keep) => (call, { data }) => {
    const wrong = alongDim(call, (row, ...others) => {
      const by = shift(row, ...others);
      return keep(row.map((v) => Math.exp(v - by)));
    });
    return data.every((value, i) => isNear(value, wrong[i]!));
  });
}

/** The sum, in float64. */
export function total(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-3 || Number.isNaN(a) && Number.isNaN(b);
}

/** The largest: a row may hold more numbers than a call takes arguments. */
export function most(row: readonly number[]): number {
  return row.reduce((a, b) => Math.max(a, b), -Infinity);
}

/** What becomes of a call's input, row by row. */
export function alongDim(
  { input, dim = -1 }: Case,
  wrong: OfRow<number[]>,
): Float64Array {
  const output = new Float64Array(input.data.length);
  let first: readonly number[] | undefined;
  for (const group of groupsAlong(input.shape, dim)) {
    const row = group.map((at) => input.data[at]!);
    const given = wrong(row, first ??= row, input.data);
    group.forEach((at, i) => output[at] = given[i]!);
  }
  return output;
}

/** The exponentials, as they should be. */
export function powers(row: readonly number[]): number[] {
  const max = most(row);
  return row.map((v) => Math.exp(v - max));
}

/** Each over the sum of all. */
export function shares(powers: readonly number[]): number[] {
  const sum = total(powers);
  return powers.map((power) => power / sum);
}

/** Each over the sum of those up to it. */
export function sharesSoFar(powers: readonly number[]): number[] {
  let sum = 0;
  return powers.map((power) => power / (sum += power));
}

/** Exponentials as float32, less what should have been subtracted before. */
export function late(row: readonly number[], by: number): number[] {
  return row.map((v) => Math.fround(Math.fround(Math.exp(v)) - by));
}
