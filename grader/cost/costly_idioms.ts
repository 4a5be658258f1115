/** A way of writing that is known to cost time, and what costs less. */
interface Idiom {
  readonly pattern: RegExp;
  readonly advice: string;
}

const IDIOMS: readonly Idiom[] = [
  {
    pattern: /\*\*\s*[2-9]\b|\bMath\s*\.\s*pow\s*\([^,()]*,\s*[2-9]\s*\)/,
    advice:
      "x ** 3 calls the general power function, which takes longer than an exponential; x * x * x is two multiplications",
  },
  {
    pattern:
      /\.\s*(?:toString|toFixed|toPrecision|toExponential)\s*\(|\bparseFloat\s*\(|\bString\s*\(|\bNumber\s*\(|\bJSON\s*\./,
    advice: "numbers are turned into text and back",
  },
  {
    pattern:
      /\b(?:for|while)\s*\([^{;]*(?:;[^{;]*;[^{]*)?\{[^}]*\bnew\s+Tensor\s*\(|\.\s*map\s*\([^;]*\bnew\s+Tensor\s*\(/,
    advice: "a Tensor is made for single numbers; make one, at the end",
  },
  {
    pattern:
      /\.\s*(?:concat|unshift|indexOf|includes)\s*\(|=\s*\[\s*\.\.\.\s*(\w+)\s*,/,
    advice:
      "each step goes through what is there already, which adds up to the square of the count",
  },
  {
    pattern: /\.\s*(?:sort|toSorted)\s*\(/,
    advice: "the values are sorted; the largest of them needs one pass only",
  },
  {
    pattern: /\.\s*tolist\s*\(|\bArray\s*\.\s*from\s*\(|\[\s*\.\.\./,
    advice:
      "a number[] takes twice the memory and every step on it makes another one; stay with Float32Array",
  },
  {
    pattern: /\.\s*push\s*\(/,
    advice:
      "an array that grows is copied again and again; make new Float32Array(x.size) once and fill it",
  },
  {
    pattern:
      /\.\s*(?:slice|subarray)\s*\([^;]*\.\s*(?:map|reduce)\s*\(|\.\s*reduce\s*\(/,
    advice:
      "slice, map and reduce call a function for every number and make arrays on the way; a loop with an index does not",
  },
  {
    pattern: /Float(?:32|64)Array\s*\.\s*from\s*\([^;]*=>/,
    advice:
      "Float32Array.from(x, f) goes through an iterator; x.map(f) or a loop is several times as fast",
  },
  {
    pattern: /\.\s*(?:forEach|map)\s*\(/,
    advice: "a function is called for every number; a loop does without",
  },
];

/**
 * What in a source is known to cost time, worst first. It reads the text only:
 * good for advice, not for judging.
 *
 * @param code The source without its comments and strings.
 */
export function costlyIdioms(code: string): readonly string[] {
  return IDIOMS.filter(({ pattern }) => pattern.test(code))
    .map(({ advice }) => advice);
}
