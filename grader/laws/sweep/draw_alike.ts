import { type Random, type Sample, sampleOf } from "../samples/mod.ts";
import { sizeOf } from "../../subject/size_of.ts";
import { shuffled } from "./draw_values.ts";

/** What a shortcut may be taken for, if a tensor holds nothing else. */
const ALIKE: readonly ((x: number) => boolean)[] = [
  ...[0, 1, -1, 0.5, -2, 100, -100, 1e-30, Infinity, -Infinity, NaN].map(
    (only) => (x: number) => x === only || Number.isNaN(only) && x !== x,
  ),
  Number.isInteger,
  (x) => x > 0,
  (x) => x < 0,
  (x) => x >= 0,
  (x) => Math.abs(x) < 1e-3,
  (x) => x > 20,
  (x) => x < -20,
];

/** Places that agree, though the numbers between them differ; in place. */
export const AGREEING: readonly (
  (random: Random, row: Float64Array) => void
)[] = [
  // The ends; the first two; both halves; from either end; all but one.
  (_, row) => row.copyWithin(row.length - 1, 0, 1),
  (_, row) => row.copyWithin(1, 0, 1),
  (_, row) => row.copyWithin(row.length / 2, 0),
  (_, row) =>
    row.set(row.slice(0, row.length / 2).reverse(), Math.ceil(row.length / 2)),
  (random, row) => {
    const at = random.nextInt(0, Math.max(0, row.length - 1));
    row.fill(row[0]!, 1, at).fill(row[0]!, at + 1);
  },
];

/** So many samples come almost again, and so many of large ones. */
const AGAIN = 26;
const LARGE_AGAIN = 8;
/** Numbers of which a printed tensor leaves out those in the middle. */
const LARGE = 1000;
/** So many come twice in a row, and of those with several dims so many. */
const TWICE = 24;
const TURNED = 12;

/**
 * Samples, and some of them once more with one number changed or two swapped:
 * what knows an input by a part of it, a sum or an order takes it for the same.
 * Every other one comes right after its own, and so do some that are the same
 * numbers in another shape or in the same.
 */
export function withAlmostAgain(
  samples: readonly Sample[],
  random: Random,
): Sample[] {
  const uneven = samples.filter(({ input: { data } }) =>
    data.length > 16 && data.length <= 10 * LARGE && data[0] !== data[1]
  );
  const { large = [], small = [] } = Object.groupBy(
    uneven,
    ({ input }) => input.data.length > LARGE ? "large" : "small",
  );
  const next = new Map<Sample, Sample>();
  const later: Sample[] = [];
  const chosen = [...small.slice(0, AGAIN), ...large.slice(0, LARGE_AGAIN)];
  for (const [i, sample] of chosen.entries()) {
    const almost = changed(sample, i % 4 > 1, random);
    if (i % 2 > 0) later.push(almost);
    else next.set(sample, almost);
  }
  for (
    const [i, sample] of shuffled(uneven, random).slice(0, TWICE).entries()
  ) {
    if (!next.has(sample)) next.set(sample, reshaped(sample, i));
  }
  const wide = uneven.filter(({ input }) => input.shape.length > 1);
  for (const sample of shuffled(wide, random).slice(0, TURNED)) {
    if (!next.has(sample)) next.set(sample, turned(sample));
  }
  return shuffled([...samples, ...later], random).flatMap((sample) => [
    sample,
    ...next.has(sample) ? [next.get(sample)!] : [],
  ]);
}

function changed(
  { input: { shape, data }, ...rest }: Sample,
  swaps: boolean,
  random: Random,
): Sample {
  const [a, b] = [0, 1].map(() => random.nextInt(0, data.length - 1));
  const changed = data.with(a!, data[b!]!);
  if (swaps) changed[b!] = data[a!]!;
  return { ...rest, input: { shape, data: changed } };
}

function reshaped({ input, ...rest }: Sample, i: number): Sample {
  const { shape, data } = input;
  const others = [shape, [data.length], [1, ...shape], [...shape, 1]];
  return { ...rest, input: { shape: others[i % others.length]!, data } };
}

/** The same numbers in as many dims of other lengths. */
function turned({ input: { shape, data }, ...rest }: Sample): Sample {
  return { ...rest, input: { shape: shape.toReversed(), data } };
}

/** Tensors whose numbers are alike: the same, of one sign, in order, in places. */
export function drawAlike(values: Float32Array, random: Random): Sample[] {
  const samples = ALIKE.flatMap((isAlike) => {
    const own = values.filter(isAlike);
    if (own.length === 0) return [];
    return [[], [1], [random.nextInt(2, 40)], [2, 3]].map((shape) => {
      const start = random.nextInt(0, own.length - 1);
      const data = Array.from(
        { length: sizeOf(shape) },
        (_, i) => own[(start + i) % own.length]!,
      );
      return sampleOf(data, shape);
    });
  });
  const rising = values.slice(0, 30).sort();
  const finite = values.filter(Number.isFinite);
  const agreeing = finite.length === 0
    ? []
    : AGREEING.flatMap((agree) =>
      [[3], [random.nextInt(4, 40)], [2, random.nextInt(2, 9)]].map((shape) => {
        const row = Float64Array.from(
          { length: sizeOf(shape) },
          () => finite[random.nextInt(0, finite.length - 1)]!,
        );
        agree(random, row);
        return sampleOf([...row], shape);
      })
    );
  return [
    ...samples,
    ...agreeing,
    sampleOf(rising),
    sampleOf(rising.toReversed()),
  ];
}
