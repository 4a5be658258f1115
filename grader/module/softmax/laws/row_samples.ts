import {
  type Random,
  type Sample,
  sampleOf,
} from "../../../laws/samples/mod.ts";
import { wideShapes } from "../../../laws/sweep/carriers.ts";
import { sizeOf } from "../../../subject/size_of.ts";
import { rowsAlong } from "../exact.ts";
import type { DrawRow } from "./draw_rows.ts";

/**
 * A longer row repeats what was drawn, and so do more rows: a number takes longer
 * to draw than to be judged. (No power of two, or of ten: blocks of such sizes
 * would be alike.)
 */
const MOST_DRAWN = 4093;

/**
 * A tensor whose rows along a dim are drawn, each by one of the draws.
 *
 * @param dim Undefined for the default.
 */
export function tensorOfRows(
  shape: readonly number[],
  dim: number | undefined,
  draws: readonly DrawRow[],
  random: Random,
): Sample {
  const data = new Float32Array(sizeOf(shape));
  const { starts, length, step } = rowsAlong(shape, dim ?? -1);
  const row = new Float64Array(Math.min(length, MOST_DRAWN));
  for (const [i, start] of starts.entries()) {
    if (i >= MOST_DRAWN) {
      const earlier = starts[i - MOST_DRAWN]!;
      for (let k = 0; k < length; k++) {
        data[start + k * step] = data[earlier + k * step]!;
      }
      continue;
    }
    draws[random.nextInt(0, draws.length - 1)]!(random, row);
    for (let i = 0, at = start; i < length; i++, at += step) {
      data[at] = row[i % row.length]!;
    }
  }
  return { input: { shape, data }, ...(dim !== undefined && { dim }) };
}

/** Shapes with rows of many lengths along the last dim. */
export function rowShapes(random: Random): number[][] {
  const lengths = [
    ...Array.from({ length: 20 }, (_, i) => i + 1),
    ...[31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257, 1023, 1024, 1025],
    ...Array.from({ length: 6 }, () => random.nextInt(20, 2000)),
  ];
  return lengths.flatMap((length) =>
    length > 300 ? [[length]] : [[length], [random.nextInt(2, 5), length], [
      2,
      random.nextInt(1, 4),
      length,
    ]]
  );
}

/** Every dim of shapes of every rank, from both ends; small and uneven. */
export function everyDim(
  draws: readonly DrawRow[],
  random: Random,
): Sample[] {
  const samples: Sample[] = [0, -1].map((dim) =>
    sampleOf([random.nextInt(-9, 9)], [], { dim })
  );
  for (let rank = 1; rank <= 6; rank++) {
    const room = rank < 4 ? 6 : 3;
    const uneven = () =>
      Array.from({ length: rank }, () => random.nextInt(2, room));
    // One by one where that is few; of high ranks some, in each grade others.
    const axes = rank <= 4
      ? Array.from({ length: rank }, (_, axis) => axis)
      : [random.nextInt(0, rank - 1)];
    const shapes = [
      uneven(),
      uneven(),
      Array(rank).fill(2),
      ...axes.map((axis) => uneven().with(axis, 1)),
      uneven().with(random.nextInt(0, rank - 1), 0),
      ...(rank > 1 && rank <= 4 ? wideShapes(rank, random) : []),
      ...(rank < 4 ? [uneven().with(random.nextInt(0, rank - 1), 130)] : []),
    ];
    for (const [i, shape] of shapes.entries()) {
      // The same numbers along each dim, or others: an answer may be kept.
      const same = tensorOfRows(shape, undefined, draws, random);
      for (let dim = -rank; dim < rank; dim++) {
        samples.push(
          i % 2 === 0
            ? { ...same, dim }
            : tensorOfRows(shape, dim, draws, random),
        );
      }
    }
  }
  return samples;
}
