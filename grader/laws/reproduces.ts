import type { Case } from "../subject/mod.ts";
import type { Explains } from "../verdict/mistake.ts";

/** What code with a mistake returns. */
export type Model = (call: Case) => ArrayLike<number>;

/**
 * Explains the answers that a model gives too.
 *
 * @param absolute How far an answer may be from the model's, besides a
 * relative 1e-5: a mistake near zero is told by its digits.
 */
export function reproduces(
  model: Model,
  absolute = 1e-12,
): Explains {
  return (call, { data }, within = absolute) => {
    const wrong = model(call);
    return wrong.length === data.length && data.every((value, i) => {
      const expected = Math.fround(wrong[i]!);
      if (Object.is(value, expected)) return true;
      return Number.isFinite(expected) &&
        Math.abs(value - expected) <= within + 1e-5 * Math.abs(expected);
    });
  };
}
