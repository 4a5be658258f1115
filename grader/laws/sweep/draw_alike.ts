import { type Random, type Sample, sampleOf } from "../samples/mod.ts";
import { sizeOf } from "../../subject/size_of.ts";

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
