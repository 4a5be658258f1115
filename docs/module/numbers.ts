import { Tensor } from "tinytorch";
import { erfc } from "../../grader/module/gelu/erfc.ts";
import { GELU_VARIANTS } from "../../grader/module/gelu/exact.ts";
import { sigmoid } from "../../grader/module/sigmoid/exact.ts";
import { GELU, ReLU, Sigmoid, Softmax, Tanh } from "../../solutions/mod.ts";
import { countExponentials } from "./count_exponentials.ts";
import { extremeOf } from "./extreme_of.ts";
import { idiomRows } from "./idioms.ts";

/** Every number of docs/module.md, by the name of its place, computed here. */
export function numbers(): Readonly<Record<string, string>> {
  return {
    ...collapse(),
    ...machine(),
    ...relu(),
    ...gates(),
    ...gelu(),
    ...softmax(),
    ...scale(),
    "idioms": idiomRows(),
  };
}

/** Two linear layers, and the one that does the same. */
function collapse() {
  const w1 = new Tensor([[1, 2], [3, -1]]);
  const w2 = new Tensor([[2, 0], [1, 1]]);
  const x = new Tensor([[1], [-2]]);
  const bent = w2.matmul(new ReLU().forward(w1.matmul(x)));
  return {
    "w1": list(w1),
    "w2": list(w2),
    "x": list(x),
    "two-layers": list(w2.matmul(w1.matmul(x))),
    "product": list(w2.matmul(w1)),
    "one-layer": list(w2.matmul(w1).matmul(x)),
    "with-relu": list(bent),
  };
}

/** Where exponentials leave the range of a float. */
function machine() {
  const last32 = extremeOf(
    0,
    200,
    (x) => Number.isFinite(Math.fround(Math.exp(x))),
  );
  const last64 = extremeOf(0, 1000, (x) => Number.isFinite(Math.exp(x)));
  const first32 = extremeOf(0, 200, (x) => Math.fround(Math.exp(-x)) > 0);
  return {
    "exp-last-32": last32.toFixed(2),
    "exp-last-64": last64.toFixed(2),
    "exp-zero-32": (-first32).toFixed(2),
    "exp-1000": `${Math.exp(1000)}`,
    "infinity-quotient": `${Math.exp(1000) / Math.exp(1000)}`,
    "zero-quotient": `${Math.exp(-1000) / Math.exp(-1000)}`,
  };
}

function relu() {
  const kept = new ReLU().forward(new Tensor([-3, -0.1, 0, 2.5]));
  return {
    "relu-example": list(kept),
    "relu-half": percent(zeroShare(normalGrid())),
  };
}

/** Sigmoid and tanh: their ends, and how flat they are there. */
function gates() {
  const one = extremeOf(0, 40, (x) => Math.fround(sigmoid(x)) < 1);
  const below = new Float32Array([1]);
  new Int32Array(below.buffer)[0]! -= 1;
  const slope = (x: number) => sigmoid(x) * (1 - sigmoid(x));
  const naive = (x: number) =>
    (Math.exp(x) - Math.exp(-x)) / (Math.exp(x) + Math.exp(-x));
  const gate = new Sigmoid();
  const ten = slope(0) ** 10;
  const tiny = 1e-9;
  return {
    "sigmoid-one": one.toFixed(2),
    "sigmoid-below-one": `${short32(below[0]!)}`,
    "sigmoid-2": list(gate.forward(new Tensor([-2, 0, 2]))),
    "sigmoid-ends": list(gate.forward(new Tensor([-1000, 1000]))),
    "slope-0": `${slope(0)}`,
    "slope-10": slope(10).toExponential(1),
    "slope-ten-layers": ten.toExponential(1),
    "tanh-1": list(new Tanh().forward(new Tensor([-1, 0, 1]))),
    "tanh-tiny": `${tiny}`,
    "tanh-tiny-naive": `${naive(tiny)}`,
    "tanh-naive-zero": `${naive(1e-20)}`,
    "tanh-naive-1000": `${naive(1000)}`,
    "tanh-slope-0": `${1 - Math.tanh(0) ** 2}`,
  };
}

/** The constant and what it is good for. */
function gelu() {
  const phi = (x: number) => erfc(-x / Math.SQRT2) / 2;
  const grid = Array.from({ length: 16001 }, (_, i) => i / 1000 - 8);
  const gap = (k: number) =>
    Math.max(...grid.map((x) => Math.abs(phi(x) - sigmoid(k * x))));
  const best = argmin(1.5, 1.9, gap);
  const exact = GELU_VARIANTS["erf"]!;
  const worst = (form: string) => {
    const f = GELU_VARIANTS[form]!;
    return grid.reduce((at, x) =>
      Math.abs(f(x) - exact(x)) > Math.abs(f(at) - exact(at)) ? x : at
    );
  };
  const far = worst("sigmoid");
  const error = (form: string, x: number) =>
    Math.abs(GELU_VARIANTS[form]!(x) - exact(x));
  const lowest = grid.reduce((at, x) => exact(x) < exact(at) ? x : at);
  return {
    "root-2-pi": Math.sqrt(2 / Math.PI).toFixed(3),
    "root-8-pi": Math.sqrt(8 / Math.PI).toFixed(3),
    "best-k": best.toFixed(3),
    "best-gap": gap(1.702).toFixed(4),
    "tangent-gap": gap(Math.sqrt(8 / Math.PI)).toFixed(4),
    "root-2-pi-gap": gap(Math.sqrt(2 / Math.PI)).toFixed(2),
    "gelu-error": error("sigmoid", far).toFixed(4),
    "gelu-error-at": Math.abs(far).toFixed(2),
    "gelu-tanh-error": error("tanh", worst("tanh")).toFixed(5),
    "gelu-1-sigmoid": list(new GELU().forward(new Tensor([-1, 1]))),
    "gelu-1-tanh": list(values(GELU_VARIANTS["tanh"]!, [-1, 1])),
    "gelu-1-exact": list(values(exact, [-1, 1])),
    "gelu-lowest-at": lowest.toFixed(2),
    "gelu-lowest": exact(lowest).toFixed(2),
    "gelu-slope-at": "-0.5",
    "gelu-slope": ((exact(-0.499) - exact(-0.501)) / 0.002).toFixed(2),
  };
}

function softmax() {
  const one = new Softmax();
  const logits = new Tensor([1, 2, 4]);
  const near = new Tensor([0, 1]);
  const far = new Tensor([0, 10]);
  // 0, 0.1, 0.2, ..., as many as it takes.
  const rows = Array.from(
    { length: 40 },
    (_, n) => new Tensor(Array.from({ length: n + 2 }, (_, i) => i / 10)),
  );
  const off = rows.find((row) => sum32(one.forward(row)) !== 1)!;
  return {
    "softmax-in": list(logits),
    "softmax-out": list(one.forward(logits)),
    "softmax-near": list(one.forward(near)),
    "softmax-far": list(one.forward(far)),
    "softmax-1000": list(one.forward(new Tensor([1000, 1001, 1002]))),
    "softmax-shifted": list(one.forward(new Tensor([-2, -1, 0]))),
    "softmax-sum-row": list(off),
    "softmax-sum-error": Math.abs(sum32(one.forward(off)) - 1).toExponential(0),
    "softmax-ratio": Math.exp(2).toFixed(2),
  };
}

/** Counted work, memory, and the slides' latency added up. */
function scale() {
  const exps = countExponentials;
  const bytes = new Tensor(new Float32Array(32 * 4096), [32, 4096]).nbytes;
  return {
    "exp-relu": exps(new ReLU()),
    "exp-sigmoid": exps(new Sigmoid()),
    "exp-tanh": exps(new Tanh()),
    "exp-gelu": exps(new GELU()),
    "exp-softmax": exps(new Softmax()),
    "bytes": `${bytes}`,
    "kib": `${bytes / 1024}`,
    "mib-100": `${(100 * bytes) / 1024 ** 2}`,
    "latency-relu": `${(100 * 1) / 1000}`,
    "latency-gelu": `${(100 * 5) / 1000}`,
  };
}

function values(f: (x: number) => number, xs: number[]): Tensor {
  return new Tensor(xs.map(f));
}

/** A tensor as the kit prints it, without the word around it. */
function list(tensor: Tensor): string {
  return `${tensor}`.replace(/^tensor\(|\)$/g, "");
}

/** The sum, rounded to float32 at each step. */
function sum32({ data }: Tensor): number {
  return data.reduce((total, value) => Math.fround(total + value), 0);
}

/** A float32 in the fewest digits that tell it from its neighbours. */
function short32(value: number): string {
  return list(new Tensor([value])).slice(1, -1);
}

/** Numbers spread as a normal population is, by its quantiles. */
function normalGrid(): Tensor {
  const count = 1000;
  return new Tensor(Array.from({ length: count }, (_, i) => {
    const share = (i + 0.5) / count;
    return argmin(-5, 5, (x) => Math.abs(erfc(-x / Math.SQRT2) / 2 - share));
  }));
}

function zeroShare(tensor: Tensor): number {
  const { data } = new ReLU().forward(tensor);
  return data.filter((value) => value === 0).length / data.length;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** Where a function with one lowest place has it, by thirds. */
function argmin(from: number, to: number, f: (x: number) => number): number {
  let [a, b] = [from, to];
  while (b - a > 1e-5) {
    const [left, right] = [a + (b - a) / 3, b - (b - a) / 3];
    if (f(left) < f(right)) b = right;
    else a = left;
  }
  return (a + b) / 2;
}
