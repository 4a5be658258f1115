import { sizeOf } from "../../subject/size_of.ts";
import type { TensorData } from "../../subject/tensor_data.ts";
import type { Sample } from "./sample.ts";
import type { Space } from "./space.ts";

/**
 * The next simpler samples of the space, simplest first: smaller shapes, then
 * rounder numbers.
 */
export function* simplerSamples(
  sample: Sample,
  space: Space,
): Generator<Sample> {
  const { ranks = [1, 2, 3], minDim = 1, allows = () => true } = space;
  const { input, dim, extra } = sample;
  const { shape } = input;
  const minRank = Math.max(Math.min(...ranks), dim === undefined ? 0 : 1);
  for (let axis = 0; axis < shape.length; axis++) {
    const size = shape[axis]!;
    for (const smaller of smallerSizes(size, minDim)) {
      yield { ...sample, input: keep(input, axis, 0, smaller) };
      yield { ...sample, input: keep(input, axis, size - smaller, size) };
    }
    if (size === 1 && shape.length > minRank) {
      const dropped = dropDim(shape.length, axis, dim);
      if (dropped === "in use") continue;
      const rest = shape.filter((_, other) => other !== axis);
      const { dim: _, ...others } = sample;
      yield {
        ...others,
        input: { shape: rest, data: input.data },
        ...(dropped !== undefined && { dim: dropped }),
      };
    }
  }
  for (const data of rounderData(input.data, allows)) {
    yield { ...sample, input: { shape, data } };
  }
  const { allowsExtra = Number.isInteger } = space;
  for (const [i, value] of (extra ?? []).entries()) {
    for (const rounder of rounderNumbers(value)) {
      if (!allowsExtra(rounder)) continue;
      yield { ...sample, extra: extra!.with(i, rounder) };
    }
  }
  if (dim !== undefined && dim < 0 && shape.length === 1) {
    yield { ...sample, dim: 0 };
  }
}

function* smallerSizes(size: number, min: number): Generator<number> {
  const sizes = new Set([min, Math.ceil(size / 2), size - 1]);
  for (const smaller of sizes) {
    if (smaller >= min && smaller < size) yield smaller;
  }
}

/** The part of a tensor between two positions of one axis. */
function keep(
  { shape, data }: TensorData,
  axis: number,
  from: number,
  to: number,
): TensorData {
  const inner = sizeOf(shape.slice(axis + 1));
  const step = shape[axis]! * inner;
  const part = (to - from) * inner;
  const kept = new Float32Array(data.length / step * part);
  for (let row = 0; row * part < kept.length; row++) {
    const start = row * step + from * inner;
    kept.set(data.subarray(start, start + part), row * part);
  }
  return { shape: shape.with(axis, to - from), data: kept };
}

/** The dim that names the same axis once `axis` is gone. */
function dropDim(
  rank: number,
  axis: number,
  dim: number | undefined,
): number | undefined | "in use" {
  if (dim === undefined) return undefined;
  const used = dim < 0 ? dim + rank : dim;
  if (used === axis) return "in use";
  if (dim >= 0) return axis < used ? dim - 1 : dim;
  return axis > used ? dim + 1 : dim;
}

function* rounderData(
  data: Float32Array,
  allows: (value: number) => boolean,
): Generator<Float32Array<ArrayBuffer>> {
  for (const same of [0, 1, -1]) {
    // Of two that are uniform, the one that comes first is the simpler.
    if (data.every((value) => value === same)) break;
    if (allows(same)) yield new Float32Array(data.length).fill(same);
  }
  if (data.length > 32) {
    const rounded = Float32Array.from(data, Math.round);
    const differs = rounded.some((value, i) => value !== data[i]);
    if (differs && rounded.every(allows)) yield rounded;
    return;
  }
  for (const [i, value] of data.entries()) {
    for (const rounder of rounderNumbers(value)) {
      if (allows(rounder)) yield Float32Array.from(data.with(i, rounder));
    }
  }
}

/** Rounder than the number, roundest first. */
function* rounderNumbers(value: number): Generator<number> {
  if (value === 0 || Number.isNaN(value)) return;
  const sign = Math.sign(value);
  const size = Math.abs(value);
  const candidates = size === Infinity ? [0, sign, 1000 * sign] : [
    0,
    sign,
    sign * 10 ** Math.floor(Math.log10(size)),
    Math.trunc(value / 2),
    Math.trunc(value),
    Number(value.toPrecision(1)),
    Number(value.toPrecision(2)),
  ];
  const seen = new Set<number>();
  for (const candidate of candidates) {
    const rounder = Math.fround(candidate);
    if (seen.has(rounder) || complexity(rounder) >= complexity(value)) continue;
    seen.add(rounder);
    yield rounder;
  }
}

/** Fewer digits and a smaller magnitude are simpler. */
function complexity(value: number): number {
  if (value === 0) return Object.is(value, -0) ? 0.5 : 0;
  if (!Number.isFinite(value)) return 1000;
  const digits = shortest(value).replace(/e.*|[-.]|0+$/g, "").length;
  return 10 * digits + Math.abs(Math.log10(Math.abs(value))) + 1;
}

function shortest(value: number): string {
  for (let precision = 1; precision < 9; precision++) {
    const text = value.toPrecision(precision);
    if (Math.fround(Number(text)) === Math.fround(value)) return text;
  }
  return `${value}`;
}
