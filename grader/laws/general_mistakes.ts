import type { Mistake } from "../verdict/mistake.ts";

/** A mistake that can be made with any exercise. */
export interface GeneralMistake
  extends Required<Pick<Mistake, "says" | "explains">> {
  /** The checks that it breaks, by what their ids say after the point. */
  readonly checks: readonly string[];
  /** What one of the answers shows besides. Default: anything. */
  readonly somewhere?: NonNullable<Mistake["explains"]>;
  /** What the source holds besides. Default: anything. */
  readonly source?: RegExp;
}

const allNaN: Mistake["explains"] = (_, { data }) =>
  data.every((value) => Number.isNaN(value));

/** Asked where no mistake of the exercise itself explains what came back. */
export const GENERAL_MISTAKES: readonly GeneralMistake[] = [
  {
    checks: ["values"],
    says:
      "every value is NaN: an arrow function with { } gives undefined unless it says return",
    source: /=>\s*\{(?![^}]{0,2000}\breturn\b)/,
    explains: allNaN,
  },
  {
    checks: ["values"],
    says:
      "every value is NaN: x[i] is undefined, a Tensor's numbers are in x.data[i]",
    source: /\bforward\s*\(\s*(\w{1,40})\b[^]{0,4000}\b\1\s?\[/,
    explains: allNaN,
  },
  {
    checks: ["values"],
    says:
      "every value is NaN: sum() and max() give a Tensor, which is no number; use div and sub, or take its data[0]",
    source: /\.\s?(?:sum|max)\s?\(/,
    explains: allNaN,
  },
  {
    checks: ["values"],
    says:
      "every value is NaN: something that is no number, such as undefined or a Tensor, is computed with",
    explains: allNaN,
  },
  {
    checks: ["values"],
    says:
      "some values are NaN: the arrow function with { } reaches no return for them",
    source: /=>\s*\{[^}]{0,2000}\bif\b/,
    explains: () => true,
    somewhere: ({ input }, { data }) =>
      data.some((value, i) =>
        Number.isNaN(value) && !Number.isNaN(input.data[i])
      ),
  },
  {
    checks: ["values"],
    says: "each value is rounded to a few decimals: keep all of them",
    source: /\.\s?(?:toFixed|toPrecision|round)\s?\(/,
    explains: (_, { data }) =>
      data.every((value) => Math.fround(Number(value.toFixed(6))) === value),
  },
  {
    checks: ["values"],
    says: "this returns the input as it is",
    explains: ({ input }, { data }) =>
      data.every((value, i) => Object.is(value, input.data[i])),
  },
  {
    checks: ["values"],
    says:
      "every value is 0: the new numbers are never set, or a Tensor is compared as if it were a number",
    explains: (_, { data }) => data.every((value) => value === 0),
  },
  {
    checks: ["shape"],
    says:
      "the shape is lost on the way: give it to the new one, new Tensor(numbers, x.shape)",
    explains: ({ input }, { shape, data }) =>
      shape.length === 1 && data.length === input.data.length,
  },
];
