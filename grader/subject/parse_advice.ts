/** Lines as other languages have them, and how they are written here. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [
    /[\u2018\u2019\u201c\u201d\u2212\u2013\u2014]/,
    "a quote or minus of a word processor stands there: type ', \" or - anew",
  ],
  [/^\s*elif\b/, "elif is written else if"],
  [/"""/, "a comment over several lines stands between /* and */"],
  [/\)\s*->/, "what a method returns comes after a colon: ): Tensor {"],
  [/\bf["']/, "text with values in it is written `${v}`, between backticks"],
  [/\[.*\bfor\b.*\bin\b/, "a list of all is made by x.map((v) => ...)"],
  [/\[\s*:|:\s*\]/, "a part of an array is taken by slice(from, to)"],
  [/^\s*function\s+forward\b/, "a method has no function before its name"],
  [/^\s*#/, "a comment starts with //"],
  [
    /^\s*(import\s+\w+(\.\w+)*(\s+as\s+\w+)?|from\s+\S+\s+import\b.*)\s*$/,
    'this is no Python: import { Tensor } from "tinytorch" is all that is needed',
  ],
  [/^\s*def\b/, "a method is written forward(x: Tensor): Tensor { ... }"],
  [/\blambda\b/, "a small function is written (v) => ..."],
  [/\S\s*\bif\b.*\belse\b/, "a choice is written x > 0 ? x : 0"],
  [
    /^\s*for\b.*\bin\b/,
    "a loop is written for (let i = 0; i < x.size; i++) { ... }",
  ],
  [/^\s*(if|elif|else|for|while)\b.*:\s*$/, "a block stands between { and }"],
  [/\b(and|or|not)\b/, "and, or, not are written &&, ||, !"],
  [
    /-\s*[\w.]+(\(.*\))?\s*\*\*/,
    "a minus before ** needs brackets: -(v ** 2) or (-v) ** 2",
  ],
  [/=\s*-?\d+,\d+\s*;?\s*$/, "a decimal has a point and no comma: 1.5"],
  [
    /(?<![\w.])\d+(?:\.\d+)?(?!e[-+\d]|n\b|[xob]\w)[A-Za-z_]/,
    "a product needs its sign: 2 * v",
  ],
];

const USUAL =
  "look there, and just before, for a bracket, comma or quote too few or too many";

/** What to do about a line that cannot be parsed. */
export function parseAdvice(line: string): string {
  return FOREIGN.find(([pattern]) => pattern.test(line))?.[1] ?? USUAL;
}
