/** A way of writing that is known to cost time, and what costs less. */
interface Idiom {
  readonly pattern: RegExp;
  readonly advice: string;
}

// Spaces come one at a time, and nothing repeats without a bound: what a search
// takes at one place does not grow with the text.
export const IDIOMS: readonly Idiom[] = [
  {
    pattern: /\*\* ?[2-9]\b|\bMath ?\. ?pow ?\([^,()]{0,200}, ?[2-9] ?\)/,
    advice:
      "x ** 3 calls the general power function, which takes longer than an exponential; x * x * x is two multiplications",
  },
  {
    pattern:
      /\. ?(?:toString|toFixed|toPrecision|toExponential) ?\(|\bparseFloat ?\(|\bString ?\(|\bNumber ?\(|\bJSON ?\./,
    advice: "numbers are turned into text and back",
  },
  {
    pattern:
      /\b(?:for|while) ?\([^{;]{0,200}(?:;[^{;]{0,200};[^{;]{0,200})?\{[^}]{0,400}\bnew Tensor ?\(|\. ?map ?\([^;]{0,400}\bnew Tensor ?\(/,
    advice: "a Tensor is made for single numbers; make one, at the end",
  },
  {
    pattern:
      /\. ?(?:concat|unshift|indexOf|includes) ?\(|= ?\[ ?\.\.\. ?\w{1,40} ?,/,
    advice:
      "each step goes through what is there already, which adds up to the square of the count",
  },
  {
    pattern: /\. ?(?:sort|toSorted) ?\(/,
    advice: "the values are sorted; the largest of them needs one pass only",
  },
  {
    pattern: /\. ?tolist ?\(/,
    advice:
      "tolist makes a nested number[], several times the memory, and new Tensor walks through it again; x.data is there already",
  },
  {
    pattern: /\bArray ?\. ?from ?\(|\[ ?\.\.\./,
    advice:
      "a number[] takes twice the memory and every step on it makes another one; stay with Float32Array",
  },
  {
    pattern: /\. ?push ?\(/,
    advice:
      "an array that grows is copied again and again; make new Float32Array(x.size) once and fill it",
  },
  {
    pattern:
      /\. ?(?:slice|subarray) ?\([^;]{0,200}\. ?(?:map|reduce) ?\(|\. ?reduce ?\(/,
    advice:
      "slice, map and reduce call a function for every number and make arrays on the way; a loop with an index does not",
  },
  {
    pattern: /Float(?:32|64)Array ?\. ?from ?\([^;]{0,200}=>/,
    advice:
      "Float32Array.from(x, f) goes through an iterator; x.map(f) or a loop is several times as fast",
  },
  {
    pattern: /\. ?(?:forEach|map) ?\(/,
    advice: "a function is called for every number; a loop does without",
  },
];

/** An exercise is far shorter; a word of advice is not worth more. */
const MOST = 1 << 16;

/**
 * What in a source is known to cost time, worst first. It reads the text only:
 * good for advice, not for judging.
 *
 * @param code The source without its comments and strings.
 */
export function costlyIdioms(code: string): readonly string[] {
  const text = code.replace(/\s+/g, " ").slice(0, MOST);
  return IDIOMS.filter(({ pattern }) => pattern.test(text))
    .map(({ advice }) => advice);
}
