import type { Case, TensorData } from "../../subject/mod.ts";

/** A known mistake: what it computes, and what to say of it. */
export interface Diagnosis {
  /** Names the mutant that proves it, as `exercise/name`. */
  readonly id: string;
  /** The likely mistake, in a sentence. */
  readonly says: string;
  /** What code with this mistake returns; undefined where that is not known. */
  readonly model: (call: Case) => ArrayLike<number> | undefined;
  /** Only asked where this check fails. Needed where the values are right. */
  readonly check?: string;
}

/** A mistake that looks at each value for itself. */
export function elementwise(
  id: string,
  says: string,
  wrong: (x: number) => number,
  check?: string,
): Diagnosis {
  return {
    id,
    says,
    model: ({ input }: Case) => input.data.map(wrong),
    ...(check !== undefined && { check }),
  };
}

/** Whether the output is what the mistake would have given. */
export function explains(
  { model }: Diagnosis,
  call: Case,
  output: TensorData,
): boolean {
  const wrong = model(call);
  return wrong !== undefined && wrong.length === output.data.length &&
    output.data.every((value, i) => {
      const expected = Math.fround(wrong[i]!);
      if (Object.is(value, expected) || value === expected) return true;
      return Math.abs(value - expected) <= 2e-7 + 2e-6 * Math.abs(expected);
    });
}
