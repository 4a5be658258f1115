import type { Fault } from "../subject/mod.ts";

/** What a message means; what it repeats is letters, digits and _ only. */
type Advice = readonly [RegExp, string | ((name?: string) => string)];

const MEMBERS =
  "map|add|sub|mul|div|exp|max|sum|matmul|reshape|tolist|data|shape|size|ndim";
const MATH = Object.getOwnPropertyNames(Math).join("|");
const METHOD = "is not a function$";

/** For those who know Python and NumPy; the first that fits is said. */
const THROWN: readonly Advice[] = [
  [
    /^(np|numpy|torch|math|nn|F|tf) is not defined$/,
    (name) =>
      `there is no ${name} here: Math.exp(v) and the like take one number, and x.map((v) => ...) does it for each`,
  ],
  [
    /^e is not defined$/,
    "e has no name of its own: write Math.exp(-v), or Math.E ** -v",
  ],
  [new RegExp(`^(${MATH}) is not defined$`), (name) => `write Math.${name}`],
  [
    /^(axis|dim|keepdims?) is not defined$/,
    "arguments have no names here: x.max(dim, true) is np.max(x, axis=dim, keepdims=True)",
  ],
  [
    /^(erf|erfc) is not defined$/,
    (name) =>
      `JavaScript has no ${name}: take a form of the function without it`,
  ],
  [
    /^Cannot \w+: it has no option "?keepdims/,
    "it is called keepdim, as in PyTorch: { dim, keepdim: true }",
  ],
  [
    /^Cannot \w+: it has no option "?axis/,
    "it is called dim, as in PyTorch: { dim, keepdim: true }",
  ],
  [
    /^len is not defined$/,
    "there is no len: x.size counts the numbers, x.shape has the dims",
  ],
  [
    /^range is not defined$/,
    "there is no range: for (let i = 0; i < x.size; i++) { ... }",
  ],
  [
    /^(sum|map|reshape|matmul) is not defined$/,
    (name) => `${name} is a method of a Tensor: x.${name}(...)`,
  ],
  [/^print is not defined$/, "there is no print: console.log(x) shows it"],
  [/^self is not defined$/, "self is called this; forward gets x first"],
  [
    /^(True|False) is not defined$/,
    (name) => `write ${name!.toLowerCase()}, in small letters`,
  ],
  [/^None is not defined$/, "None is called undefined"],
  [
    /^Activation is not defined$/,
    "Activation is a type: import { type Activation, Tensor }, and class ... implements Activation",
  ],
  [
    /^([A-Z]\w*) is not defined$/,
    (name) =>
      `${name} has to be imported: from "tinytorch", or from another exercise's file`,
  ],
  [
    /^Math\.(\w+) is not a function$/,
    (name) => `Math has no ${name}; it has max, min, exp, abs and others`,
  ],
  [
    /^the class has no method "forward"$/,
    "look how it is spelled: forward(x: Tensor): Tensor { ... }",
  ],
  [
    /^The requested module .* does not provide an export named 'Activation'/,
    "Activation is a type: import { type Activation, Tensor }, and class ... implements Activation",
  ],
  [
    /^The requested module .* does not provide an export named '(\w+)'/,
    (name) => `there is no ${name} to import: take it out`,
  ],
  [
    /(\w+)\.forward is not a function$/,
    (name) => `a class makes objects, which have it: new ${name}().forward(x)`,
  ],
  [/^[\d.]+ is not a function$/, "a product needs its sign: 2 * (...)"],
  [/^f is not a function$/, "map wants a function: x.map((v) => ...)"],
  [
    new RegExp(`\\.(data|shape|size|ndim) ${METHOD}`),
    (name) =>
      `${name} is a value of a Tensor and no method: leave its ( ) away`,
  ],
  [
    new RegExp(`^this\\.(${MEMBERS}) ${METHOD}`),
    (name) => `this is the activation; forward's input has ${name}: x.${name}`,
  ],
  [
    new RegExp(`(\\w{1,40})?\\.(?:${MEMBERS}) ${METHOD}`),
    (name) =>
      `${
        name ?? "that"
      } is no Tensor: an operator such as * gives a number (a.mul(b) does not), and data is a bare Float32Array`,
  ],
  [/\.append is not a function/, "an array takes one more by push"],
  [
    /\.(maximum|amax) is not a function$/,
    "x.map((v) => Math.max(0, v)) compares each number",
  ],
  [
    /\.(minimum|amin) is not a function$/,
    "x.map((v) => Math.min(0, v)) compares each number",
  ],
  [
    /\.(clip|clamp) is not a function$/,
    "x.map((v) => Math.min(high, Math.max(low, v))) clips each number",
  ],
  [
    /\.(copy|clone) is not a function$/,
    "x.map((v) => v) copies; add, mul and the like make a new Tensor anyway",
  ],
  [/\.(neg|negative) is not a function$/, "x.mul(-1) turns each sign"],
  [
    /\.(mean|average) is not a function$/,
    "x.sum(dim, true).div(n) is the mean of n numbers",
  ],
  [
    /\.(power|square|where) is not a function$/,
    "x.map((v) => ...) does it for each number",
  ],
  [
    new RegExp(`\\.(${MATH}) ${METHOD}`),
    (name) => `x.map((v) => Math.${name}(v)) does it for each number`,
  ],
  [
    /^Class constructor _?(\w+) cannot be invoked without 'new'$/,
    (name) => `new is missing: new ${name}(...)`,
  ],
  [
    new RegExp(
      `^Cannot read properties of undefined \\(reading '(${MEMBERS})'\\)$`,
    ),
    (member) =>
      `what stands before .${member} is undefined: forward is given x, and dim at most; no self comes before them`,
  ],
  [
    /^Cannot broadcast shapes/,
    "the dim that was reduced is gone: x.max(dim, true) and x.sum(dim, true) keep it as 1, as keepdims does",
  ],
  [
    /^Cannot use dim /,
    "work along the dim that forward is given; -1 is the last one of any shape",
  ],
  [
    /^Cannot give shape .* to data of shape \[\]/,
    "that is one number: Math's functions take one, and x.map((v) => ...) does it for each",
  ],
  [
    /^Cannot give shape /,
    "the numbers are too many or too few for that shape: a loop over all runs while i < x.size, filter leaves some out, and an array outside of forward keeps those of earlier calls",
  ],
  [/^Assignment to constant/, "a const is set once: declare it by let"],
  [
    /^Cannot assign to read only property/,
    "a shape is frozen: work on a copy, [...x.shape]",
  ],
  [
    /^Spread syntax requires/,
    "what follows ... is no list: a Tensor's numbers are in x.data, and of one dim tolist() gives numbers",
  ],
  [/ is not iterable/, "a Tensor is no list: its numbers are in x.data"],
  [
    /^Maximum call stack size/,
    "it calls itself without end, or Math.max(...numbers) spreads too many: use a loop",
  ],
  [
    /^(\w+) is not defined$/,
    (name) =>
      `nothing has the name ${name} here: declare it (let ${name} = ..., or (${name}) => ... within map), or import the class that does it`,
  ],
  [
    /\.\w+ is not a function$/,
    "a Tensor has map, add, sub, mul, div, exp, max, sum, matmul, reshape and tolist; x.map((v) => ...) does all else",
  ],
];

const MALFORMED: readonly Advice[] = [
  [
    /^undefined$/,
    "a return is missing: a function without one gives undefined, and so does forEach",
  ],
  [
    /^a Promise/,
    "forward is async, but nothing here has to be waited for: take async away",
  ],
  [
    /^(an array|a Float32Array)$/,
    "bare numbers are returned: wrap them by new Tensor(numbers, x.shape)",
  ],
  [
    /^a number$/,
    "operators and Math's functions work on one number, not on a Tensor: x.map((v) => ...) does it for each",
  ],
];

/** What to do about a fault of the student's code, where that can be known. */
export function faultAdvice(fault: Fault): string | undefined {
  switch (fault.kind) {
    case "threw":
      return adviceOn(fault.message, THROWN);
    case "malformed":
      return adviceOn(fault.seen, MALFORMED);
    default:
      return undefined;
  }
}

function adviceOn(text: string, table: readonly Advice[]): string | undefined {
  for (const [pattern, advice] of table) {
    const found = pattern.exec(text);
    if (!found) continue;
    return typeof advice === "string" ? advice : advice(found[1]!);
  }
  return undefined;
}
