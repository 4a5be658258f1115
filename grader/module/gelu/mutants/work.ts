import { Tensor } from "tinytorch";
import { mistakesOf } from "../../../laws/mistakes_of.ts";

/** Wrong in how they work: too slow, or with memory that is not theirs. */
export const mutants = mistakesOf("gelu", {
  "systems.no-mutation": {
    in_place: {
      wrong: "writes the result over its input and returns the input",
      mayFail: ["systems.memory", "cost"],
      edit: {
        "new Float32Array(x.size)": "x.data",
        "return new Tensor(out, x.shape)": "return x",
      },
    },
    input_as_scratch: {
      wrong: "stores the scaled numbers in its input",
      mayFail: ["cost"],
      edit: {
        "const e = Math.exp(-1.702 * Math.abs(value));":
          "x.data[i] = 1.702 * value; const e = Math.exp(-Math.abs(x.data[i]!));",
      },
    },
    pads_in_buffer: {
      wrong:
        "clears the numbers behind the input's view to pad it to a multiple of four",
      forward(x) {
        const { buffer, byteOffset } = x.data;
        const padded = Math.ceil(x.size / 4) * 4;
        if (byteOffset + 4 * padded <= buffer.byteLength) {
          new Float32Array(buffer, byteOffset, padded).fill(0, x.size);
        }
        return x.map((v) => v / (1 + Math.exp(-1.702 * v)));
      },
    },
    one_output_for_each_size: {
      wrong:
        "reuses one output array for each size, so a later call changes an earlier result",
      mayFail: ["systems.memory"],
      edit: {
        "export class GELU":
          "const outputs = new Map<number, Float32Array>(); export class GELU",
        "const out = new Float32Array(x.size)":
          "const out = outputs.get(x.size) ?? new Float32Array(x.size); outputs.set(x.size, out)",
      },
    },
  },
  "systems.memory": {
    gates_kept_behind: {
      wrong: "gates and result share one buffer of twice the size",
      forward(x) {
        const both = new Float32Array(2 * x.size);
        for (let i = 0; i < x.size; i++) {
          const v = x.data[i]!;
          both[i] = 1 / (1 + Math.exp(-1.702 * v));
          both[x.size + i] = v * both[i]!;
        }
        return new Tensor(both.subarray(x.size), x.shape);
      },
    },
    keeps_every_gate: {
      wrong:
        "saves the gates of every call for backpropagation and never lets go",
      mayFail: ["cost"],
      class: class GELU {
        static readonly saved: Tensor[] = [];

        forward(x: Tensor): Tensor {
          const gate = x.map((v) => 1 / (1 + Math.exp(-1.702 * v)));
          GELU.saved.push(gate);
          return x.mul(gate);
        }
      },
    },
  },
  cost: {
    simpson: {
      wrong: "integrates the normal density with 96 intervals for every number",
      mayFail: ["systems.memory"],
      value: (v) => {
        if (v > 9) return v;
        if (v < -9) return 0;
        let sum = Math.exp(-v * v / 2) - 1;
        for (let k = 0; k < 96; k += 2) {
          const at = k * v / 96, next = (k + 1) * v / 96;
          sum += 2 * Math.exp(-at * at / 2) + 4 * Math.exp(-next * next / 2);
        }
        return v * (0.5 + sum * v / 288 / Math.sqrt(2 * Math.PI));
      },
    },
    compounded: {
      wrong: "multiplies forty small exponentials for every number",
      mayFail: ["systems.memory"],
      value: (v) => {
        let e = 1;
        for (let k = 0; k < 40; k++) e *= Math.exp(-1.702 * v / 40);
        return v / (1 + e);
      },
    },
    both_branches: {
      wrong:
        "computes both branches of the sigmoid, three exponentials for every number",
      value: (v) => {
        const z = 1.702 * v;
        const right = 1 / (1 + Math.exp(-z));
        const left = Math.exp(z) / (1 + Math.exp(z));
        return v * (z < 0 ? left : right);
      },
    },
    taylor_exponential: {
      wrong: "sums 500 terms of the series of e^-|z| for every number",
      mayFail: ["systems.memory"],
      value: (v) => {
        const z = Math.min(1.702 * Math.abs(v), 300);
        let term = 1, e = 1;
        for (let k = 1; k <= 500; k++) {
          term *= z / k;
          e += term;
        }
        if (v === -Infinity) return 0;
        return v < 0 ? v / (1 + e) : v * e / (1 + e);
      },
    },
    tensor_per_element: {
      wrong: "wraps every number in a Tensor of its own",
      mayFail: ["systems.memory"],
      value: (v) => {
        const e = new Tensor([-1.702 * v]).exp();
        return v / (1 + e.data[0]!);
      },
    },
    through_strings: {
      wrong: "passes every result through its decimal digits and back",
      mayFail: ["systems.memory"],
      value: (v) => {
        const text = String(v / (1 + Math.exp(-1.702 * v)));
        return Number(text.split("").join(""));
      },
    },
    grows_by_sixteen: {
      wrong:
        "reallocates and copies its output every sixteen numbers: quadratic",
      // Its time may run out on large carriers.
      mayFail: ["gelu.shape", "systems.memory"],
      forward(x) {
        let out = new Float32Array(0);
        for (let i = 0; i < x.size; i += 16) {
          const part = x.data.slice(i, i + 16).map((v) =>
            v / (1 + Math.exp(-1.702 * v))
          );
          const longer = new Float32Array(out.length + part.length);
          longer.set(out);
          longer.set(part, out.length);
          out = longer;
        }
        return new Tensor(out, x.shape);
      },
    },
  },
});
