import { Tensor } from "tinytorch";
import { mistakesOf } from "../../../laws/mistakes_of.ts";

/** Wrong in how they work: too slow, or with memory that is not theirs. */
export const mutants = mistakesOf("relu", {
  cost: {
    text_sign: {
      wrong: "turns every number into text to look for a minus sign",
      value: (v) => v.toString().startsWith("-") ? 0 : v,
    },
    tensor_per_element: {
      wrong: "makes a Tensor of every single number",
      edit: {
        "Math.max(0, data[i]!)": "new Tensor([0, data[i]!]).max().data[0]!",
      },
    },
    grows_by_copying: {
      wrong: "copies the whole result so far for every 64 numbers: quadratic",
      mayFail: ["systems.memory"],
      forward(x) {
        let out = new Float32Array(0);
        for (let start = 0; start < x.size; start += 64) {
          const part = x.data.subarray(start, start + 64);
          const longer = new Float32Array(out.length + part.length);
          longer.set(out);
          longer.set(part.map((v) => Math.max(0, v)), out.length);
          out = longer;
        }
        return new Tensor(out, x.shape);
      },
    },
    exponential_gate: {
      wrong: "spends an exponential on every number to find its sign",
      value: (v) => Math.expm1(v) <= 0 ? 0 : v,
    },
    unpacked_list: {
      wrong:
        "unpacks the data into a number[], maps that and has it packed again",
      forward: (x) =>
        new Tensor([...x.data].map((v) => Math.max(0, v))).reshape(x.shape),
    },
    through_iterator: {
      wrong: "goes through the iterator of Float32Array.from for every number",
      forward: (x) =>
        new Tensor(Float32Array.from(x.data, (v) => Math.max(0, v)), x.shape),
    },
    through_digits: {
      wrong: "passes every number through its decimal digits and back, twice",
      mayFail: ["systems.memory"],
      edit: {
        "Math.max(0, data[i]!)":
          "Number(Math.max(0, Number(data[i]!.toPrecision(17))).toPrecision(17))",
      },
    },
  },
  "systems.no-mutation": {
    in_place: {
      wrong: "overwrites its input and returns it",
      mayFail: ["systems.memory"],
      edit: {
        "new Float32Array(x.size)": "x.data",
        "return new Tensor(out, x.shape)": "return x",
      },
    },
    edits_reshaped: {
      wrong: "takes reshape for a copy and writes into the shared data",
      mayFail: ["systems.memory"],
      forward(x) {
        const y = x.reshape(x.shape);
        for (let i = 0; i < y.size; i++) y.data[i] = Math.max(0, y.data[i]!);
        return y;
      },
    },
    zeroes_input_first: {
      wrong: "sets the negatives of its input to 0 before it copies",
      forward({ data, shape }) {
        for (let i = 0; i < data.length; i++) {
          if (data[i]! < 0) data[i] = 0;
        }
        return new Tensor(data.slice(), shape);
      },
    },
    one_output_buffer: {
      wrong:
        "calls of the same size share one output: a later call rewrites an earlier result",
      class: class {
        #out = new Float32Array(0);

        forward(x: Tensor): Tensor {
          if (this.#out.length !== x.size) this.#out = new Float32Array(x.size);
          for (let i = 0; i < x.size; i++) {
            this.#out[i] = Math.max(0, x.data[i]!);
          }
          return new Tensor(this.#out, x.shape);
        }
      },
    },
  },
  "systems.memory": {
    hoards_inputs: {
      wrong: "keeps every input for ever, for a backward pass that never comes",
      edit: {
        "export class ReLU": "const inputs: Tensor[] = []; export class ReLU",
        "const { data } = x;": "inputs.push(x); const { data } = x;",
      },
    },
    oversized_buffer: {
      wrong: "the result is a view of a buffer four times its size",
      edit: {
        "new Float32Array(x.size)":
          "new Float32Array(4 * x.size).subarray(0, x.size)",
      },
    },
    linked_history: {
      wrong: "every result holds on to the one before it",
      mayFail: ["cost"],
      edit: {
        "export class ReLU":
          "let history: object | null = null; export class ReLU",
        "return new Tensor(out, x.shape)":
          "history = { out, previous: history }; return new Tensor(out, x.shape)",
      },
    },
  },
  "systems.nonlinear": {
    blocks_copied: {
      wrong:
        "tensors of 551 numbers take a short cut that forgets the activation",
      mayFail: ["cost"],
      edit: {
        "const { data } = x;":
          "const { data } = x; if (x.size === 551) return new Tensor(data.slice(), x.shape);",
      },
    },
  },
});
