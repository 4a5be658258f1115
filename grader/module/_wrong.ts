import { solutionsWith } from "../testing/mod.ts";

/** A class of the element-wise exercises whose `forward` maps so. */
function mapping(className: string, expression: string): string {
  return `import { Tensor } from "tinytorch";
export class ${className} {
  forward(x: Tensor): Tensor {
    return x.map((v) => ${expression});
  }
}
`;
}

/** A class whose `forward` has this body. */
function body(className: string, statements: string): string {
  return `import { Tensor } from "tinytorch";
export class ${className} {
  forward(x: Tensor): Tensor {
    ${statements}
  }
}
`;
}

const RELU = "Math.max(0, v)";
const SIGMOID =
  "v >= 0 ? 1 / (1 + Math.exp(-v)) : Math.exp(v) / (1 + Math.exp(v))";
const TANH = "Math.tanh(v)";
const GELU =
  "Number.isNaN(v) ? v : v < -60 ? 0 : v > 60 ? v : v / (1 + Math.exp(-1.702 * v))";
const WASTE = "0 * (Math.exp(1) + Math.exp(2) + Math.exp(3))";

/** An element-wise function flattened, with the right values. */
function flat(className: string, expression: string): string {
  return body(
    className,
    `return new Tensor(x.data.map((v) => ${expression}), [x.size]);`,
  );
}

/** For each check of an element-wise exercise, a class that only it refuses. */
const ELEMENTWISE: Readonly<Record<string, string>> = {
  "relu.shape": flat("ReLU", RELU),
  "relu.values": mapping("ReLU", "Math.abs(v)"),
  "relu.sparsity": mapping("ReLU", "Number.isNaN(v) || v > 0 ? v : -0"),
  "relu.extremes": mapping("ReLU", "v > 0 ? v : 0"),
  "relu.cost": mapping("ReLU", `${RELU} * Math.exp(0)`),
  "sigmoid.shape": flat("Sigmoid", SIGMOID),
  "sigmoid.values": mapping("Sigmoid", TANH),
  "sigmoid.range": mapping("Sigmoid", `v > 15.9 ? 1 : ${SIGMOID}`),
  "sigmoid.symmetry": mapping(
    "Sigmoid",
    `v > -79 && v < -30 ? 1e-20 : ${SIGMOID}`,
  ),
  "sigmoid.extremes": mapping("Sigmoid", "1 / (1 + Math.exp(-v))"),
  "sigmoid.cost": mapping("Sigmoid", `(${SIGMOID}) + ${WASTE}`),
  "tanh.shape": flat("Tanh", TANH),
  "tanh.values": mapping("Tanh", "v"),
  "tanh.odd": mapping("Tanh", `v > 10 && v < 15 ? 1.0000005 : ${TANH}`),
  "tanh.near-zero": mapping(
    "Tanh",
    `Math.abs(v) < 1e-8 && Math.abs(v) > 1e-30 ? 0 : ${TANH}`,
  ),
  "tanh.extremes": mapping("Tanh", `Number.isNaN(v) ? 1 : ${TANH}`),
  "tanh.cost": mapping("Tanh", `${TANH} + ${WASTE}`),
  "gelu.shape": flat("GELU", GELU),
  "gelu.values": mapping("GELU", RELU),
  "gelu.approximation": mapping(
    "GELU",
    `v > 13 && v < 14 ? v + 0.5 : ${GELU}`,
  ),
  // Whatever is wrong in every carrier breaks a stratum as well.
  "gelu.smooth": mapping(
    "GELU",
    `x.size === 3 * 481 && v > 8 && v < 9 ? v - 0.01 : ${GELU}`,
  ),
  "gelu.tails": mapping("GELU", `Number.isNaN(v) ? 0 : ${GELU}`),
  "gelu.cost": mapping("GELU", `(${GELU}) + ${WASTE}`),
  "systems.no-mutation": body(
    "ReLU",
    "const y = x.map((v) => Math.max(0, v)); x.data.set(y.data); return y;",
  ),
  "systems.memory": body(
    "ReLU",
    "const y = new Float32Array(2 * x.size).subarray(0, x.size); " +
      "x.data.forEach((v, i) => { y[i] = Math.max(0, v); }); " +
      "return new Tensor(y, x.shape);",
  ),
  "systems.nonlinear": mapping("ReLU", "v"),
};

/** What to replace in the solution's Softmax, and by what. */
const SOFTMAX: Readonly<Record<string, readonly [string, string]>> = {
  "softmax.shape": ["new Tensor(out, x.shape)", "new Tensor(out, [x.size])"],
  "softmax.values": ["exps[k]! / sum", "exps[k]! / sum / 2"],
  "softmax.sums": ["sum += exps[k]!", "sum = Math.fround(sum + exps[k]!)"],
  "softmax.shift": [
    "exps[k]! / sum",
    "exps[k]! / sum * (max > 3500 && max < 5000 ? 0.9 : 1)",
  ],
  "softmax.extremes": [
    "sum += exps[k]!",
    "sum += x.data[at(k)] === -Infinity ? NaN : exps[k]!",
  ],
  "softmax.dim": [
    "axisOf(x.shape, dim)",
    "axisOf(x.shape, x.ndim ? Math.max(-x.ndim, Math.min(dim, x.ndim - 1)) : dim)",
  ],
  "softmax.coupling": [
    "exps[k]! / sum",
    "exps[k]! / sum < 1e-12 ? 0 : exps[k]! / sum",
  ],
  "softmax.cost": ["sum += exps[k]!", `sum += exps[k]! + ${WASTE}`],
};

/** For each check, a file that is wrong in a way that only this check refuses. */
export async function wrongFiles(): Promise<ReadonlyMap<string, string>> {
  const { "softmax.ts": solution } = await solutionsWith();
  const softmax = Object.entries(SOFTMAX).map(([id, [right, wrong]]) => {
    const text = `${solution}`.replace(right, wrong);
    if (text === solution) throw new Error(`Cannot spoil "${id}"`);
    return [id, text] as const;
  });
  return new Map([...Object.entries(ELEMENTWISE), ...softmax]);
}
