import type { Random } from "../samples/mod.ts";
import { shuffled } from "./draw_values.ts";

/** How many numbers the largest carriers hold, but for one. */
const LARGEST_POWER = 18;
/** Sizes that are all tried in every grade. */
const SMALL = 520;
/** Sizes that people write: of lists, batches and pictures. */
const ROUND = [
  ...[600, 640, 700, 750, 784, 800, 900, 1000, 1500, 2000, 2500, 3000],
  ...[3072, 4000, 5000, 10_000],
];
/** Shapes that people write: batches, pictures, heads of attention. */
const WRITTEN = [
  ...[[32, 10], [64, 64], [128, 64], [28, 28], [1, 28, 28], [3, 32, 32]],
  ...[[4, 12, 64], [2, 3, 28, 28], [2, 4, 16, 16]],
];
const ROUND_LARGE = [20_000, 50_000, 65_536, 100_000, 150_528, 200_000];
/** Powers of two around which each size is tried in every grade. */
const SMALL_POWER = 12;
/** Large sizes that are drawn, besides the largest and a round one. */
const LARGE = 3;
const SCALARS = 300;

/**
 * Draws the shapes in which numbers are carried: scalars, every rank up to 6,
 * dims of 1 and of 0, every small size, powers of two, one less and one more,
 * primes. In an order that is drawn too, so that no two grades make the same
 * calls; a few are tried twice.
 */
export function drawCarriers(
  random: Random,
  scalars = SCALARS,
): (readonly number[])[] {
  const shapes: (readonly number[])[] = Array(scalars).fill([]);
  for (let size = 0; size <= SMALL; size++) shapes.push([size]);
  for (const size of ROUND) shapes.push([size]);
  for (let power = 0; power <= SMALL_POWER; power++) {
    for (const by of [-1, 0, 1]) shapes.push([2 ** power + by]);
  }
  for (const most of [100, 1000, 10_000]) {
    for (let i = 0; i < 4; i++) shapes.push([primeBelow(most, random)]);
  }
  for (let rank = 2; rank <= 6; rank++) {
    shapes.push(Array(rank).fill(1), ...drawRank(rank, random));
  }
  for (let rank = 2; rank <= 4; rank++) {
    shapes.push(...wideShapes(rank, random));
  }
  shapes.push(...WRITTEN, [8, 1, random.nextInt(500, 600)]);
  return shuffled(shapes, random);
}

/** Shapes of many numbers, one more or less than powers of two among them. */
export function drawLargeCarriers(random: Random): (readonly number[])[] {
  const sizes: number[] = [];
  for (let power = SMALL_POWER + 1; power <= LARGEST_POWER; power++) {
    sizes.push(2 ** power - 1, 2 ** power, 2 ** power + 1);
  }
  const largest = sizes.pop()!;
  const drawn = shuffled(sizes, random).slice(0, LARGE);
  return shuffled([
    ...[largest, ...drawn].map((size) => [size]),
    [ROUND_LARGE[random.nextInt(0, ROUND_LARGE.length - 1)]!],
    [1, random.nextInt(66_000, 70_001)],
    [random.nextInt(66_000, 70_001), 1],
    [random.nextInt(120, 140), 131],
  ], random);
}

/** Shapes of one rank: ordinary, with a dim of 1 at each place, and of 0. */
function drawRank(rank: number, random: Random): number[][] {
  function ordinary(): number[] {
    const room = rank < 4 ? 9 : 4;
    return Array.from({ length: rank }, () => random.nextInt(2, room));
  }
  const shapes = Array.from({ length: 12 }, ordinary);
  shapes.push(Array(rank).fill(random.nextInt(2, rank < 4 ? 6 : 3)));
  for (let axis = 0; axis < rank; axis++) {
    shapes.push(ordinary().with(axis, 1), ordinary().with(axis, 0));
    shapes.push(Array(rank).fill(1).with(axis, random.nextInt(2, 40)));
  }
  return shapes;
}

/** Shapes of which two dims are long: the last, and any. */
export function wideShapes(rank: number, random: Random): number[][] {
  return [false, true].map((isMixed) => {
    const shape = Array.from(
      { length: rank },
      (_, axis) =>
        axis < rank - 2 ? random.nextInt(2, 4) : random.nextInt(10, 40),
    );
    return isMixed ? shuffled(shape, random) : shape;
  });
}

function primeBelow(most: number, random: Random): number {
  for (;;) {
    const size = random.nextInt(most / 10, most);
    let divisor = 2;
    while (divisor * divisor <= size && size % divisor !== 0) divisor++;
    if (divisor * divisor > size) return size;
  }
}

/** Numbers over and over, as often as it takes to begin at any of them. */
export function repeated(values: Float32Array, most: number): Float32Array {
  const tape = new Float32Array(values.length + most);
  tape.set(values);
  for (let done = values.length; done < tape.length; done *= 2) {
    tape.copyWithin(done, 0, done);
  }
  return tape;
}
