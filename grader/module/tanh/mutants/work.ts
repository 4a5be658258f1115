import { Tensor } from "tinytorch";
import { mistakesOf } from "../../../laws/mistakes_of.ts";

/** Wrong in how they work: too slow, or with memory that is not theirs. */
export const mutants = mistakesOf("tanh", {
  "systems.no-mutation": {
    in_place: {
      wrong: "writes the result over its input and returns the input",
      mayFail: ["systems.memory", "cost"],
      edit: {
        "new Float32Array(x.size)": "x.data",
        "return new Tensor(out, x.shape)": "return x",
      },
    },
    same_result_again: {
      wrong: "gives the very result of before for the very tensor of before",
      class: class {
        #before: {
          readonly x: Tensor;
          readonly was: string;
          readonly y: Tensor;
        } | undefined;

        forward(x: Tensor): Tensor {
          const was = `${x.data}`;
          const before = this.#before;
          if (before?.x === x && before.was === was) return before.y;
          const y = x.map(Math.tanh);
          this.#before = { x, was, y };
          return y;
        }
      },
      mayFail: ["cost"],
    },
    input_as_scratch: {
      wrong: "doubles the input in place on the way",
      mayFail: ["cost"],
      forward(x) {
        const out = new Float32Array(x.size);
        for (let i = 0; i < x.size; i++) x.data[i] = 2 * x.data[i]!;
        for (let i = 0; i < x.size; i++) {
          const e = Math.expm1(-Math.abs(x.data[i]!));
          out[i] = x.data[i]! < 0 ? e / (2 + e) : -e / (2 + e);
        }
        return new Tensor(out, x.shape);
      },
    },
    one_output_for_each_size: {
      wrong:
        "reuses one output array for each size, so a later call changes an earlier result",
      mayFail: ["systems.memory"],
      edit: {
        "export class Tanh":
          "const outputs = new Map<number, Float32Array>(); export class Tanh",
        "const out = new Float32Array(x.size)":
          "const out = outputs.get(x.size) ?? new Float32Array(x.size); outputs.set(x.size, out)",
      },
    },
  },
  "systems.memory": {
    oversized_buffer: {
      wrong: "returns the front of a buffer of at least 65536 numbers",
      mayFail: ["cost"],
      edit: {
        "new Float32Array(x.size)":
          "new Float32Array(Math.max(65536, x.size)).subarray(0, x.size)",
      },
    },
    keeps_every_result: {
      wrong:
        "keeps every result in a list for backpropagation and never empties it",
      mayFail: ["cost"],
      edit: {
        "export class Tanh": "const saved: Tensor[] = []; export class Tanh",
        "return new Tensor(out, x.shape)":
          "saved.push(new Tensor(out, x.shape)); return saved.at(-1)!",
      },
    },
    doubled_capacity: {
      wrong: "grows its array by doubling and returns a view of its front",
      forward(x) {
        let buffer = new Float32Array(1);
        for (let i = 0; i < x.size; i++) {
          if (i === buffer.length) {
            const wider = new Float32Array(2 * i + 1);
            wider.set(buffer);
            buffer = wider;
          }
          buffer[i] = Math.tanh(x.data[i]!);
        }
        return new Tensor(buffer.subarray(0, x.size), x.shape);
      },
    },
  },
  cost: {
    continued_fraction: {
      wrong: "200 levels of Lambert's continued fraction for every number",
      mayFail: ["systems.memory"],
      value: (v) => {
        if (Math.abs(v) > 20) return Math.sign(v);
        let t = 0;
        for (let k = 401; k > 0; k -= 2) t = v * v / (k + t);
        return t === 0 ? v : t / v;
      },
    },
    compounded: {
      wrong: "calls expm1 32 times for every number and compounds the steps",
      mayFail: ["systems.memory"],
      value: (v) => {
        const step = Math.expm1(-Math.abs(v) / 16);
        let e = 0;
        for (let k = 0; k < 32; k++) {
          e += (1 + e) * Math.expm1(-Math.abs(v) / 16);
        }
        const t = step === 0 ? 0 : -e / (2 + e);
        return v < 0 ? -t : t;
      },
    },
    four_exponentials: {
      wrong: "calls expm1 and exp four times for every number",
      value: (v) => {
        const a = Math.min(20, Math.max(-20, v));
        const above = Math.expm1(a) - Math.expm1(-a);
        return above / (Math.exp(a) + Math.exp(-a));
      },
    },
    bisection: {
      wrong: "solves atanh(y) = |x| by seventy steps of bisection",
      mayFail: ["systems.memory"],
      value: (v) => {
        const a = Math.abs(v);
        let low = 0, high = Math.min(a, 1);
        for (let k = 0; k < 70; k++) {
          const middle = (low + high) / 2;
          if (Math.atanh(middle) < a) low = middle;
          else high = middle;
        }
        return v < 0 ? -high : high;
      },
    },
    tensor_per_element: {
      wrong: "wraps every number in a Tensor of its own",
      mayFail: ["systems.memory"],
      edit: {
        "Math.tanh(x.data[i]!)":
          "new Tensor([x.data[i]!]).map((v) => Math.tanh(v)).data[0]!",
      },
    },
    grows_by_sixteen: {
      wrong:
        "reallocates and copies its output every sixteen numbers: quadratic",
      mayFail: ["systems.memory"],
      forward(x) {
        let out = new Float32Array(0);
        for (let i = 0; i < x.size; i++) {
          if (i % 16 === 0) {
            const longer = new Float32Array(Math.min(i + 16, x.size));
            longer.set(out);
            out = longer;
          }
          out[i] = Math.tanh(x.data[i]!);
        }
        return new Tensor(out, x.shape);
      },
    },
  },
  "systems.nonlinear": {
    blocks_copied: {
      wrong:
        "tensors of 551 numbers take a short cut that forgets the activation",
      mayFail: ["cost"],
      edit: {
        "const out =":
          "if (x.size === 551) return x.reshape(x.shape).map((v) => v); const out =",
      },
    },
  },
});
