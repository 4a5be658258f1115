import type { Stratum } from "../../checklist/mod.ts";
import { accepts, holds } from "./accepts.ts";

/**
 * Which answers will do at each of some numbers, worked out once: a carrier of
 * a million numbers is judged by two comparisons each.
 */
export interface Bands {
  readonly values: Float32Array;
  readonly wanted: Float64Array;
  readonly exact: (x: number) => number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Numbers of which answers are judged one by one: few, all special. */
  readonly special: Uint8Array;
  /** All strata of a number have to accept its answer. */
  accepts(answer: number, index: number): boolean;
  /**
   * The first answer that will not do, of the numbers from a place on, over and
   * over; -1 if there is none.
   */
  firstWrong(answers: Float32Array, from: number): number;
  /** The same of a number that is none of them. */
  acceptsAt(answer: number, x: number): boolean;
}

/** The bands of numbers, by an exact function and the strata that hold them. */
export function bandsOf(
  values: Float32Array,
  exact: (x: number) => number,
  strata: readonly Stratum[],
): Bands {
  const count = values.length;
  const wanted = new Float64Array(count);
  const low = new Float64Array(count).fill(-Infinity);
  const high = new Float64Array(count).fill(Infinity);
  const special = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const x = values[i]!;
    wanted[i] = exact(x);
    special[i] = Number(!Number.isFinite(x) || !Number.isFinite(wanted[i]!));
    for (const stratum of strata) {
      if (!holds(stratum, x)) continue;
      const { absolute, relative, exactly } = stratum;
      const allowed = exactly ? 0 : absolute + relative * Math.abs(wanted[i]!);
      low[i] = Math.max(low[i]!, wanted[i]! - allowed);
      high[i] = Math.min(high[i]!, wanted[i]! + allowed);
    }
  }
  function acceptsAt(answer: number, x: number): boolean {
    return strata.every((stratum) =>
      !holds(stratum, x) || accepts(stratum, answer, exact(x), x)
    );
  }
  function isRight(answer: number, index: number): boolean {
    if (special[index] === 0) {
      return answer >= low[index]! && answer <= high[index]!;
    }
    return acceptsAt(answer, values[index]!);
  }
  function firstWrong(answers: Float32Array, from: number): number {
    for (let i = 0, at = from; i < answers.length; i++, at++) {
      if (at === count) at = 0;
      if (!isRight(answers[i]!, at)) return i;
    }
    return -1;
  }
  return {
    values,
    wanted,
    exact,
    low,
    high,
    special,
    accepts: isRight,
    firstWrong,
    acceptsAt,
  };
}
