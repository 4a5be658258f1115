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

/** So many samples come almost again. */
const AGAIN = 30;

/**
 * Samples, and some of them once more with one number changed or two swapped:
 * what knows an input by a part of it, a sum or an order takes it for the same.
 */
export function withAlmostAgain(
  samples: readonly Sample[],
  random: Random,
): Sample[] {
  const again = samples.filter(({ input: { data } }) =>
    data.length > 16 && data.length < 5000 && data[0] !== data[1]
  ).slice(0, AGAIN).map(({ input: { shape, data }, ...rest }, i) => {
    const [a, b] = [0, 1].map(() => random.nextInt(0, data.length - 1));
    const changed = data.with(a!, data[b!]!);
    if (i % 2 > 0) changed[b!] = data[a!]!;
    return { ...rest, input: { shape, data: changed } };
  });
  return shuffled([...samples, ...again], random);
}

/** Tensors whose numbers are alike: the same, of one sign, in order. */
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
  return [...samples, sampleOf(rising), sampleOf(rising.toReversed())];
}
