import type { Stratum } from "../../checklist/mod.ts";
import type { Random } from "../../laws/samples/mod.ts";
import { type Cell, pick } from "./cell.ts";

/** Cells of numbers: a checklist's own strata, and what lies across them. */
export function everyStratum(
  strata: readonly Stratum[],
  numbersIn: (stratum: Stratum) => readonly number[],
): Cell[] {
  return [
    ...strata.map((own) => {
      const says = `its stratum ${own.id}`;
      return stratum(says, insideOf(own), numbersIn(own));
    }),
    ...EXPONENTS.flatMap((exponent) => [1, -1].map((s) => binade(s, exponent))),
    ...BOUNDS.flatMap((bound) => [beyond(1, bound), beyond(-1, bound)]),
    ...SPECIAL.map(special),
  ];
}

/** The condition, in TypeScript, that a number is in a stratum. */
export function insideOf({ from, to, mirrored, nan }: Stratum): string {
  if (from === undefined && to === undefined) {
    return nan ? "Number.isNaN(v)" : "!Number.isNaN(v)";
  }
  const between = (x: string) =>
    `${x} >= ${from ?? -Infinity} && ${x} <= ${to ?? Infinity}`;
  return between("v") + (mirrored ? ` || ${between("-v")}` : "") +
    (nan ? " || Number.isNaN(v)" : "");
}

/** A cell of numbers. */
export function drawStratum(random: Random): Cell {
  return pick(KINDS, random)(random);
}

const KINDS: readonly ((random: Random) => Cell)[] = [
  (random) => binade(pick([1, -1], random), random.nextInt(-126, 127)),
  (random) => binade(pick([1, -1], random), random.nextInt(-126, 127)),
  decades,
  interval,
  interval,
  (random) => beyond(pick([1, -1], random), pick(BOUNDS, random)),
  (random) => special(pick(SPECIAL, random)),
  (random) => special(pick(SPECIAL, random)),
];
/** Every eighth, and all between which functions bend. */
const EXPONENTS = Array.from({ length: 254 }, (_, i) => i - 126)
  .filter((exponent) => exponent % 8 === 0 || Math.abs(exponent) < 8);
const BOUNDS = [4, 6, 8, 10, 15, 17, 20, 30, 50, 80, 88, 100, 1000];

function stratum(
  says: string,
  value: string,
  numbers: readonly number[],
): Cell {
  return { kind: "stratum", says, value, numbers };
}

function binade(sign: number, exponent: number): Cell {
  const [low, high] = [2 ** exponent, 2 ** (exponent + 1)];
  return stratum(
    `${sign < 0 ? "-" : ""}2^${exponent} to twice that`,
    `${sign} * v >= ${low} && ${sign} * v < ${high}`,
    [1, 1.3, 1.7, 1.9].map((part) => sign * part * low),
  );
}

function decades(random: Random): Cell {
  const from = random.nextInt(-37, 34);
  const low = Number(`1e${from}`);
  const high = Number(`1e${from + random.nextInt(2, 4)}`);
  return stratum(
    `sizes from ${low} to ${high}`,
    `Math.abs(v) > ${low} && Math.abs(v) < ${high}`,
    [low * 2, low * 7, -low * 3, Math.sqrt(low) * Math.sqrt(high)],
  );
}

function interval(random: Random): Cell {
  const width = pick([0.1, 0.3, 1, 3], random);
  const low = Math.round((random.nextDouble() * 24 - 12) * 100) / 100;
  const high = low + width;
  return stratum(
    `${low} to ${high}`,
    `v >= ${low} && v < ${high}`,
    Array.from({ length: 8 }, (_, i) => low + width * (i + 0.5) / 8),
  );
}

function beyond(sign: number, bound: number): Cell {
  return stratum(
    `beyond ${sign * bound}`,
    `${sign} * v > ${bound}`,
    [1.01, 1.1, 1.5, 3, 100, 1e9].map((part) => sign * part * bound),
  );
}

function special([says, value, ...numbers]: Special): Cell {
  return stratum(says, value, numbers);
}

type Special = readonly [string, string, ...number[]];

const SPECIAL: readonly Special[] = [
  ["NaN", "Number.isNaN(v)", NaN],
  ["Infinity", "v === Infinity", Infinity],
  ["-Infinity", "v === -Infinity", -Infinity],
  ["zero", "v === 0", 0, -0],
  ["subnormal", "v !== 0 && Math.abs(v) < 1.17e-38", 1e-40, -1e-42, 1.4e-45],
  ["whole numbers", "Number.isInteger(v)", 1, 2, -3, 7, -20],
  ["the largest", "Math.abs(v) > 1e38 && v - v === 0", 3e38, -3e38],
  ["one", "v === 1", 1],
  ["minus one half", "v === -0.5", -0.5],
];
