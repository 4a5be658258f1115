import { ulpOf } from "./_ulp_of.ts";

/** How far answers are from the exact ones, over some of all float32 inputs. */
export interface Tally {
  readonly inputs: number;
  /** Answers that are not the float32 nearest to the exact number. */
  readonly misrounded: number;
  /** Exact numbers other than 0 for which 0 was given. */
  readonly flushed: number;
  /** NaN or an infinity given for a number, or the other way round. */
  readonly odd: number;
  /** Largest error in units of the last place, where that is no subnormal. */
  readonly ulps: Worst;
  /** Largest error; with the rest, what tolerances have to allow. */
  readonly absolute: Worst;
  /** Largest error as a share of the exact number, subnormal ones left out. */
  readonly relative: Worst;
}

/** An error, and the input that shows it. */
export interface Worst {
  readonly error: number;
  readonly at: number;
}

/** Errors of float64 arithmetic, in float32 steps: a tie is not told apart. */
const DOUBT = 2 ** -20;
const SMALLEST_NORMAL = 2 ** -126;
const NONE: Worst = { error: 0, at: 0 };

/** Nothing was looked at yet. */
export const EMPTY: Tally = {
  inputs: 0,
  misrounded: 0,
  flushed: 0,
  odd: 0,
  ulps: NONE,
  absolute: NONE,
  relative: NONE,
};

/** Counts the answers to a block of inputs, beside the exact ones. */
export function tallyOf(
  inputs: Float32Array,
  exact: Float64Array,
  answers: Float32Array,
): Tally {
  let [misrounded, flushed, odd] = [0, 0, 0];
  let [ulps, absolute, relative] = [NONE, NONE, NONE];
  for (let i = 0; i < inputs.length; i++) {
    const wanted = exact[i]!;
    const given = answers[i]!;
    // Nearly all; a NaN is no number's equal.
    if (given === Math.fround(wanted)) continue;
    if (given !== given && wanted !== wanted) continue;
    const at = inputs[i]!;
    const error = Math.abs(given - wanted);
    if (!(error < Infinity)) {
      odd++;
      continue;
    }
    const size = Math.abs(wanted);
    const steps = error / ulpOf(size);
    if (steps > 0.5 + DOUBT) misrounded++;
    if (given === 0 && size >= 2 ** -149) flushed++;
    if (error > absolute.error) absolute = { error, at };
    if (size < SMALLEST_NORMAL) continue;
    if (steps > ulps.error) ulps = { error: steps, at };
    if (error / size > relative.error) relative = { error: error / size, at };
  }
  return {
    inputs: inputs.length,
    misrounded,
    flushed,
    odd,
    ulps,
    absolute,
    relative,
  };
}

/** Both taken together. */
export function merge(a: Tally, b: Tally): Tally {
  return {
    inputs: a.inputs + b.inputs,
    misrounded: a.misrounded + b.misrounded,
    flushed: a.flushed + b.flushed,
    odd: a.odd + b.odd,
    ulps: worse(a.ulps, b.ulps),
    absolute: worse(a.absolute, b.absolute),
    relative: worse(a.relative, b.relative),
  };
}

function worse(a: Worst, b: Worst): Worst {
  return b.error > a.error ? b : a;
}
