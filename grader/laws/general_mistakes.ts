import type { Case, TensorData } from "../subject/mod.ts";

/** A call, and what came of it. */
export interface Pair {
  readonly call: Case;
  readonly output: TensorData;
}

/** A mistake that can be made with any exercise. */
export interface GeneralMistake {
  /** What its maker is told. */
  readonly says: string;
  /** The checks that it breaks, by what their ids say after the point. */
  readonly checks: readonly string[];
  /** Whether these answers may come of it, where an input so shaped is shown. */
  readonly explains: (
    pairs: readonly Pair[],
    shape: readonly number[],
  ) => boolean;
  /** What the source holds besides. Default: anything. */
  readonly source?: RegExp;
  /** Whether it takes answers to different numbers to show. */
  readonly ofSeveral?: true;
  /** Whether it is said before what is known of the exercise itself. */
  readonly isSure?: true;
}

/** Whether all numbers of all answers are such. */
const all =
  (test: (value: number, at: number, pair: Pair) => boolean) =>
  (pairs: readonly Pair[]): boolean =>
    pairs.every((pair) =>
      pair.output.data.every((value, at) => test(value, at, pair))
    );

const allNaN = all(Number.isNaN);

/** Whether there are as many numbers as went in. */
function isWhole({ call, output }: Pair): boolean {
  return output.data.length === call.input.data.length;
}

/** Whether fewer numbers come than went in. */
function givesFewer(pairs: readonly Pair[]): boolean {
  return pairs.some(({ call, output }) =>
    output.data.length < call.input.data.length
  );
}

/** Whether one number at most comes of many. */
function givesOne(pairs: readonly Pair[]): boolean {
  return pairs.some(({ call }) => call.input.data.length > 1) &&
    pairs.every(({ output }) => output.data.length <= 1);
}

/** Whether nothing was done to the numbers: none set, or left as they came. */
const untouched = all((value, at, { call }) =>
  value === 0 || Number.isNaN(value) || Object.is(value, call.input.data[at])
);

/** Whether at each place the same came, whatever went in. */
function differsByPlaceAlone(pairs: readonly Pair[]): boolean {
  const seen: number[] = [];
  return pairs.every(({ output }) =>
    output.data.every((value, at) => Object.is(seen[at] ??= value, value))
  );
}

/** `Math.exp(-1,702 * v)`, `x.mul(0,5)`, `x.map((v) => v * 0,5)`, `return 0,5 * v`. */
const DECIMAL_COMMA =
  /(?:\bMath\s?\.\s?(?!max|min|pow|hypot|atan2|imul)\w{1,9}\s?\([^(),;]{0,60}|\.\s?(?:add|sub|mul|div)\s?\([^(),;]{0,60}|\.\s?map\s?\(\s?\(?\s?\w{1,40}\s?\)?\s?=>[^(),;{}]{0,60}|\breturn\s\s?-?|[-+*/]\s?\(\s?-?)\b\d{1,9},\d/;

/** A statement that is `e.div(s)` or `x.map((v) => ...)` alone, and no arrow function's `{ }`. */
const DROPPED_CALL =
  /(?:[;}]\s{0,200}|(?<!=>\s{0,9})\{\s{0,200}|[\w)\]]\s{0,40}\n\s{0,40})\b\w{1,40}(?:\s{0,40}\.\s?(?:(?:sub|mul|div|exp|reshape|max|min)\s?\(|map\s?\(\s?\(?\s?\w{1,40}\s?\)?\s?=>(?!\s?\w{1,40}\s?\.\s?push\b)(?![^;]{0,400}[^=!<>]=(?!=)))(?:[^(){};]|\((?:[^(){};]|\([^(){};]{0,100}\)){0,100}\)){0,100}\)){1,9}\s{0,40}(?:[;}]|\n\s{0,40}[\w}])/;

/** `v / x.sum()`, or `s = x.sum()` and `v / s` afterwards. */
const TENSOR_AS_NUMBER =
  /[-+*/]\s?(?!Math\b)\w{1,40}\s?\.\s?(?:sum|max)\s?\(|\b(\w{1,40})\s?=\s?(?!Math\b)\w{1,40}\s?\.\s?(?:sum|max)\s?\([^();]{0,60}\)(?!\s?\.)[^]{0,4000}(?:[-+*/]\s?\1\b|\b\1\s?[-+*/])/;

/** Asked where no mistake of the exercise itself explains what came back. */
export const GENERAL_MISTAKES: readonly GeneralMistake[] = [
  {
    checks: ["values"],
    isSure: true,
    says:
      "a decimal comma makes two numbers, 1,5 is 1 and 5: write a point, as in 1.5",
    source: DECIMAL_COMMA,
    explains: () => true,
  },
  {
    checks: ["values"],
    isSure: true,
    says:
      "the result of a call is dropped, and nothing is changed in place: keep it, as in const y = e.div(s)",
    source: DROPPED_CALL,
    explains: () => true,
  },
  {
    checks: ["values"],
    isSure: true,
    says:
      "dim has no value where none is given: forward(x: Tensor, dim = -1) works along the last",
    source:
      /\bforward\s?\([^)]{0,200},\s?dim\s?\??\s?(?::\s?number\s?)?\)(?![^]{0,4000}\bdim\s?(?:\?\?|\|\||=))/,
    explains: (pairs) => pairs.every(({ call }) => call.dim === undefined),
  },
  {
    checks: ["values"],
    isSure: true,
    says:
      "Math.max of an array is NaN, since it takes one number after the other: x.max() gives a Tensor with the largest",
    source: /\bMath\s?\.\s?(?:max|min)\s?\(\s?\w{1,40}\.data\s?\)/,
    explains: (pairs) =>
      pairs.some(({ output }) => output.data.some(Number.isNaN)),
  },
  {
    checks: ["values", "shape"],
    isSure: true,
    says:
      "new Tensor(x.shape) holds the numbers of the shape: new Tensor(numbers, x.shape) has that shape",
    source: /\bnew\s\s?Tensor\s?\(\s?\w{1,40}\s?\.\s?(?:shape|size)\s?\)/,
    explains: (pairs) => !pairs.every(isWhole),
  },
  {
    checks: ["values", "shape"],
    isSure: true,
    says:
      "of several dims tolist() gives lists in a list: x.map((v) => ...) takes each number",
    source: /\btolist\s?\(\s?\)\s?\.\s?map\b|\bof\s\s?\w{1,40}\s?\.\s?tolist\b/,
    explains: (pairs) => !pairs.every(isWhole),
  },
  {
    checks: ["values", "shape"],
    isSure: true,
    says:
      "where an input has one dim, as here, x.shape[1] is undefined: any number of dims may come, and x.data holds the numbers of all",
    source:
      /\.\s?shape\s?\[\s?1\s?\]|\[\s?\w{1,40}\s?,\s?\w{1,40}\s?\]\s?=\s?\w{1,40}\.shape\b/,
    explains: (pairs, shape) =>
      shape.length === 1 &&
      untouched(pairs.filter(({ call }) => call.input.shape.length === 1)),
  },
  {
    checks: ["values"],
    isSure: true,
    says:
      "x.shape[dim] is undefined where dim counts from the end, as -1 does: x.shape.at(dim), or axisOf(x.shape, dim)",
    source: /\.\s?shape\s?\[\s?dim\s?\]/,
    explains: (pairs) =>
      pairs.every(({ call }) => call.dim === undefined) &&
      (allNaN(pairs) || untouched(pairs)),
  },
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
      "every value is NaN: Math's functions take one number, and forward is given a Tensor: within x.map((v) => ...) each number is v",
    source:
      /\bforward\s?\(\s?(\w{1,40})\b[^]{0,4000}\bMath\s?\.\s?\w{1,10}\s?\([^()]{0,100}\b\1\b(?!\s?[.(\w])/,
    explains: allNaN,
  },
  {
    checks: ["values"],
    says:
      "every value is NaN: without ( ) behind it, a function of Math is not called",
    source:
      /\bMath\s?\.\s?[a-z]\w{1,9}\s?[-+*/]|[-+*/]\s?Math\s?\.\s?[a-z]\w{1,9}\s?\)/,
    explains: allNaN,
  },
  {
    checks: ["values"],
    says:
      "every value is NaN: sum() and max() give a Tensor, which is no number; use div and sub, or take its data[0]",
    source: TENSOR_AS_NUMBER,
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
    explains: (pairs) =>
      pairs.some(({ call: { input }, output: { data } }) =>
        data.some((value, i) =>
          Number.isNaN(value) && !Number.isNaN(input.data[i])
        )
      ),
  },
  {
    checks: ["values"],
    says: "^ works on bits here and is no power: write v ** 2",
    source: /[\w)]\s?\^\s?[\w(-]/,
    explains: () => true,
  },
  {
    checks: ["values"],
    says: "toFixed gives a text, and + joins texts: keep the number",
    source:
      /\+\s?[\w.]{1,40}(?:\([^()]{0,60}\))?\s?\.\s?to(?:Fixed|Precision)\s?\(/,
    explains: () => true,
  },
  {
    checks: ["values"],
    says: "each value is rounded or cut off: keep all of its decimals",
    source:
      /\.\s?(?:toFixed|toPrecision|round|floor|ceil|trunc)\s?\(|\bparseInt\b|\|\s?0\b/,
    explains: all((value) => Math.fround(Number(value.toFixed(6))) === value),
  },
  {
    checks: ["values", "shape"],
    isSure: true,
    says:
      "a Tensor is compared as if it were a number, which is never true: choose for each number, within x.map((v) => ...)",
    source:
      /\bforward\s?\(\s?(\w{1,40})\b[^]{0,4000}(?:\bif\s?\(|\breturn\b|=)\s?\1\s?(?:\.\s?data\s?)?[<>]=?\s?[\d-]/,
    explains: (pairs) => untouched(pairs) || !pairs.every(isWhole),
  },
  {
    checks: ["values", "shape"],
    isSure: true,
    says:
      "max(dim) is np.max, the largest along a dim alone: np.maximum is x.map((v) => Math.max(0, v))",
    source: /\breturn\s\s?\w{1,40}\s?\.\s?max\s?\(/,
    explains: givesFewer,
  },
  {
    checks: ["values", "shape"],
    isSure: true,
    says: "a return inside of the loop ends it with the first number",
    source: /\bfor\s?\([^)]{0,200}\)\s?\{[^}]{0,1000}\breturn\b/,
    explains: givesOne,
  },
  {
    checks: ["values"],
    says: "the first number is never set: a loop over all begins with i = 0",
    source: /\bi\s?=\s?1\s?;/,
    explains: (pairs) => pairs.every(({ output }) => output.data[0] === 0),
  },
  {
    checks: ["values"],
    says: "this returns the input as it is",
    explains: all((value, at, { call }) =>
      Object.is(value, call.input.data[at])
    ),
  },
  {
    checks: ["values"],
    isSure: true,
    says:
      "x.length is undefined, so that the loop never runs: x.size counts the numbers",
    source: /\bforward\s?\(\s?(\w{1,40})\b[^]{0,4000}<\s?\1\s?\.\s?length\b/,
    explains: untouched,
  },
  {
    checks: ["values"],
    isSure: true,
    says:
      "the v of a loop is a copy: setting it leaves x as it was; set out[i], or take x.map((v) => ...)",
    source:
      /\bfor\s?\(\s?(?:let|var)\s\s?(\w{1,40})\s\s?of\b[^}]{0,400}[;{)]\s{0,40}\1\s?[-+*/]?=(?!=)/,
    explains: untouched,
  },
  {
    checks: ["values"],
    isSure: true,
    says:
      "x[x < 0] = 0 is NumPy's and sets nothing here: choose for each number, x.map((v) => v < 0 ? 0 : v)",
    source: /\b(\w{1,40})(?:\s?\.\s?data)?\s?\[\s?\1\b[^\]=]{0,40}[<>]/,
    explains: untouched,
  },
  {
    checks: ["values"],
    isSure: true,
    says: "a single = sets what is before it: compare by ===, < or >",
    source:
      /\bif\s?\(\s?\w{1,40}\s?=(?![=>])|=>\s?\w{1,40}\s?=\s?[\w.]{1,40}\s?\?/,
    explains: () => true,
  },
  {
    checks: ["values"],
    says:
      "every value is 0: the new numbers are never set, each by out[i] = ...",
    source: /\bnew\s\s?(?:Float32Array|Float64Array|Array)\b/,
    explains: (pairs) =>
      pairs.every(isWhole) && all((value) => value === 0)(pairs),
  },
  {
    checks: ["values"],
    ofSeveral: true,
    says:
      "the same comes out whatever goes in: the number is not used, or it cancels",
    explains: (pairs) =>
      all((value) => value === pairs[0]!.output.data[0])(pairs),
  },
  {
    checks: ["values"],
    says: "the last number is never set: a loop over all runs while i < x.size",
    source: /<=?\s?[\w.]{1,40}\s?-\s?1\b/,
    explains: (pairs) => pairs.every(({ output }) => output.data.at(-1) === 0),
  },
  {
    checks: ["values"],
    says:
      "for ... in runs over the places, as texts: for (const v of x.data) runs over the numbers",
    source: /\bfor\s?\(\s?(?:const|let|var)\s\s?\w{1,40}\s\s?in\b/,
    explains: differsByPlaceAlone,
  },
  {
    checks: ["shape", "extremes"],
    says:
      "x.data[0] is the first number alone: choose for each one, within x.map((v) => ...)",
    source: /\.data\s?\[\s?0\s?\]\s?[<>]/,
    explains: (pairs) => pairs.some(({ call }) => call.input.data.length > 1),
  },
  {
    checks: ["shape"],
    says:
      "the shape is lost on the way: give it to the new one, new Tensor(numbers, x.shape)",
    explains: (pairs) =>
      pairs.every(({ call: { input }, output: { shape, data } }) =>
        shape.length === 1 && data.length === input.data.length
      ),
  },
];
