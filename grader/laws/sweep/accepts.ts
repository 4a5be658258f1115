import type { Stratum } from "../../checklist/mod.ts";

/** Whether a stratum holds a number. */
export function holds(
  { from, to, mirrored, nan }: Stratum,
  x: number,
): boolean {
  if (Number.isNaN(x)) return nan;
  if (from === undefined && to === undefined) return !nan;
  return isBetween(x, from, to) || mirrored && isBetween(-x, from, to);
}

function isBetween(
  x: number,
  from = -Infinity,
  to = Infinity,
): boolean {
  return x >= from && x <= to;
}

/** Whether an answer at `x` will do, in a stratum that holds it. */
export function accepts(
  { absolute, relative, exactly, forgives }: Stratum,
  answer: number,
  wanted: number,
  x: number,
): boolean {
  if (!Number.isFinite(x) && forgives.some((name) => isNamed(answer, name))) {
    return true;
  }
  if (exactly) return Object.is(answer, wanted);
  if (answer === wanted) return true;
  if (Number.isNaN(wanted)) return Number.isNaN(answer);
  if (!Number.isFinite(answer) || !Number.isFinite(wanted)) return false;
  return Math.abs(answer - wanted) <= absolute + relative * Math.abs(wanted);
}

function isNamed(answer: number, name: "NaN" | "0"): boolean {
  return name === "NaN" ? Number.isNaN(answer) : answer === 0;
}
