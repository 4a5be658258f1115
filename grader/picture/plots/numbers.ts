import type { SheetNumber } from "../../verdict/sheet_number.ts";

/** Numbers of a picture, decoded. */
export function numbers(values: readonly SheetNumber[]): number[] {
  return values.map(Number);
}

/** Points of a line; what is no number leaves a gap. */
export function points(
  xs: readonly number[],
  ys: readonly number[],
): [number, number][] {
  return xs.map((x, i) => [x, Number.isFinite(ys[i]!) ? ys[i]! : NaN]);
}

/** A number as it stands at a plot: three digits. */
export function short(value: number): string {
  if (Object.is(value, -0)) return "-0";
  if (!Number.isFinite(value)) return `${value}`;
  return `${Number(value.toPrecision(3))}`.replace("e+", "e");
}

/** The smallest and the largest of what is a number. */
export function extent(values: readonly number[]): [number, number] {
  const finite = values.filter(Number.isFinite);
  return [Math.min(...finite), Math.max(...finite)];
}

/**
 * The span of a plot: all of the exact values, and of the others as much as
 * does not dwarf these.
 */
export function span(
  exact: readonly number[],
  others: readonly number[],
): [number, number] {
  const [low, high] = extent(exact);
  const room = (high - low || 1) / 2;
  const [least, most] = extent([...others, ...exact]);
  const pad = room / 8;
  return [
    Math.max(least, low - room) - pad,
    Math.min(most, high + room) + pad,
  ];
}
