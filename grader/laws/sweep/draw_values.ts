import type { Stratum } from "../../checklist/mod.ts";
import type { Random } from "../samples/mod.ts";
import { holds } from "./accepts.ts";

/** Exponents between which functions bend: all beyond is nearly straight. */
const BENDS = { from: -7, to: 7 };
/** Numbers drawn in each binade of either sign, and where functions bend. */
const SPARSE = 3;
const DENSE = 96;

/**
 * Draws the numbers at which a pointwise function is judged: some of every
 * binade of either sign, many where functions bend, round ones, both sides of
 * each bound, and all that is special. In an order that is drawn too.
 *
 * @param bounds Where the function changes its form, besides the strata's own.
 */
export function drawValues(
  strata: readonly Stratum[],
  bounds: readonly number[],
  random: Random,
): Float32Array {
  const values: number[] = [NaN, Infinity, -Infinity, 0, -0, ...ROUND];
  for (let exponent = -149; exponent <= 127; exponent++) {
    const bends = exponent >= BENDS.from && exponent <= BENDS.to;
    for (const sign of [1, -1]) {
      values.push(sign * 2 ** exponent);
      for (let i = 0; i < (bends ? DENSE : SPARSE); i++) {
        values.push(sign * 2 ** exponent * (1 + random.nextDouble()));
      }
    }
  }
  const ends = strata.flatMap(({ from, to }) => [from, to]);
  for (const bound of [...ends, ...bounds]) {
    if (bound === undefined) continue;
    for (const x of around(bound, random)) values.push(x, -x);
  }
  const distinct = new Set(new Float32Array(values));
  // A set takes both zeros for one.
  const kept = [...distinct, -0].filter((x) =>
    strata.some((stratum) => holds(stratum, x))
  );
  return new Float32Array(shuffled(kept, random));
}

/** A bound, its neighbours, and numbers drawn close to it on both sides. */
function around(bound: number, random: Random): number[] {
  const step = 2 ** -23 * Math.abs(bound);
  const near = Array.from(
    { length: 6 },
    () => bound * (1 + (random.nextDouble() - 0.5) / 32),
  );
  return [bound, bound - step, bound + step, ...near];
}

/** What people write and compare with. */
const ROUND: readonly number[] = [
  ...Array.from({ length: 121 }, (_, i) => i / 20),
  ...Array.from({ length: 121 }, (_, i) => i),
  ...Array.from({ length: 9 }, (_, i) => 100 * i + 200),
  ...Array.from({ length: 77 }, (_, i) => Number(`1e${i - 38}`)),
  ...[3.4028234663852886e38, 1 / 3, 2 / 3, Math.PI, Math.PI / 2, Math.E],
  ...[Math.SQRT2, Math.SQRT1_2, Math.LN2, Math.LN10, Math.log2(Math.E)],
].flatMap((x) => [x, -x]);

/** The entries in an order that is drawn. */
export function shuffled<Entry>(
  entries: readonly Entry[],
  random: Random,
): Entry[] {
  const mixed = [...entries];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = random.nextInt(0, i);
    const entry = mixed[i]!;
    mixed[i] = mixed[j]!;
    mixed[j] = entry;
  }
  return mixed;
}
