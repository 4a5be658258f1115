import { Tensor } from "tinytorch";
import { mistakesOf } from "../../../laws/mistakes_of.ts";

/** Wrong in what they give. */
export const mutants = mistakesOf("relu", {
  shape: {
    flattened: {
      wrong: "returns rank 1 whatever the rank of the input",
      edit: { "new Tensor(out, x.shape)": "new Tensor(out)" },
    },
    scalar_to_vector: {
      wrong: "a scalar comes back with shape [1]",
      edit: {
        "new Tensor(out, x.shape)":
          "new Tensor(out, x.ndim === 0 ? [1] : x.shape)",
      },
    },
    empty_throws: {
      wrong: "throws for an empty tensor",
      forward(x) {
        if (x.size === 0) throw new Error("nothing to activate");
        return x.map((v) => v < 0 ? 0 : v);
      },
    },
    first_dimension_only: {
      wrong: "loops to shape[0] instead of size: the rest of a matrix stays 0",
      mayFail: ["extremes"],
      edit: { "i < out.length": "i < (x.shape[0] ?? 1)" },
    },
    rank_three: {
      wrong: "rank 3: only the first plane is computed, the others are copied",
      forward(x) {
        const out = x.data.slice();
        const rows = x.ndim === 3 ? x.shape[1]! : x.shape[0] ?? 1;
        const cols = x.ndim === 3
          ? x.shape[2]!
          : x.ndim === 2
          ? x.shape[1]!
          : 1;
        for (let i = 0; i < rows * cols; i++) {
          if (out[i]! < 0) out[i] = 0;
        }
        return new Tensor(out, x.shape);
      },
    },
    kept_by_print: {
      wrong: "keeps results by what is printed of the input, not all of it",
      class: class {
        readonly #kept = new Map<string, Float32Array>();

        forward(x: Tensor): Tensor {
          const key = x.toString();
          const out = this.#kept.get(key) ??
            x.data.map((v) => Math.max(0, v));
          this.#kept.set(key, out);
          return new Tensor(out.slice(), x.shape);
        }
      },
    },
    kept_by_first_four: {
      wrong: "takes an input for the one before by its size and first numbers",
      class: class {
        #key = "";
        #last = new Float32Array();

        forward(x: Tensor): Tensor {
          const [a = 0, b = 0, c = 0, d = 0] = x.data;
          const key = `${x.size} ${a + b + c + d}`;
          if (key !== this.#key) {
            this.#last = x.data.map((v) => Math.max(0, v));
          }
          this.#key = key;
          return new Tensor(this.#last.slice(), x.shape);
        }
      },
    },
  },
  values: {
    remembers_tensor: {
      wrong:
        "remembers its answer to a Tensor object and repeats it after the data changed",
      mayFail: ["systems.no-mutation"],
      class: class {
        readonly #answers = new WeakMap<Tensor, Tensor>();

        forward(x: Tensor): Tensor {
          const known = this.#answers.get(x);
          if (known !== undefined) return known;
          const y = x.map((v) => Math.max(0, v));
          this.#answers.set(x, y);
          return y;
        }
      },
    },
    rank_limit: {
      wrong: "throws for tensors of rank 3 and more",
      forward(x) {
        if (x.ndim > 2) {
          throw new RangeError("ReLU expects a vector or a matrix");
        }
        return x.map((v) => Math.max(0, v));
      },
    },
    async_forward: {
      wrong: "forward is async and returns a Promise",
      async forward(x) {
        return await x.map((v) => Math.max(0, v));
      },
    },
    no_return: {
      wrong: "computes the result and returns nothing",
      forward(x) {
        x.map((v) => Math.max(0, v));
      },
    },
    positives_only: {
      wrong: "drops the negatives instead of zeroing them",
      forward(x) {
        const kept = x.data.filter((v) => v > 0);
        return new Tensor(kept, [kept.length]);
      },
    },
    float64_cast: {
      wrong: "hands the Tensor a Float64Array behind a type assertion",
      edit: {
        "new Float32Array(x.size)": "new Float64Array(x.size)",
        "new Tensor(out, x.shape)":
          "new Tensor(out as unknown as Float32Array, x.shape)",
      },
    },
    number_array: {
      wrong: "returns a plain array of numbers instead of a Tensor",
      forward: (x) => [...x.data].map((v) => Math.max(0, v)),
    },
    wrong_class_name: {
      wrong: "the class is exported as Relu",
      edit: { "export class ReLU": "export class Relu" },
    },
    whole_tensor_test: {
      wrong: "decides on the sign of the sum, for the whole tensor at once",
      forward: (x) => x.sum().data[0]! > 0 ? x.map((v) => v) : x.mul(0),
    },
    pairs_without_tail: {
      wrong: "unrolled by two; the last number of an odd length stays 0",
      forward(x) {
        const out = new Float32Array(x.size);
        for (let i = 0; i + 1 < x.size; i += 2) {
          out[i] = Math.max(0, x.data[i]!);
          out[i + 1] = Math.max(0, x.data[i + 1]!);
        }
        return new Tensor(out, x.shape);
      },
    },
    first_block_only: {
      wrong:
        "tensors of more than 512 numbers: negatives survive beyond the first block",
      edit: {
        "new Float32Array(x.size)": "x.data.slice()",
        "i < out.length": "i < Math.min(512, out.length)",
      },
    },
    ignores_offset: {
      wrong: "reads the buffer from its start: wrong for a view with an offset",
      forward(x) {
        const bits = new Int32Array(x.data.buffer, 0, x.size);
        const out = bits.map((b) => b & ~(b >> 31));
        return new Tensor(new Float32Array(out.buffer), x.shape);
      },
    },
    stale_buffer: {
      wrong: "negatives keep what an earlier call left in a shared buffer",
      class: class ReLU {
        static buffer = new Float32Array(0);

        forward(x: Tensor): Tensor {
          if (ReLU.buffer.length < x.size) {
            ReLU.buffer = new Float32Array(x.size);
          }
          for (let i = 0; i < x.size; i++) {
            if (x.data[i]! > 0) ReLU.buffer[i] = x.data[i]!;
          }
          return new Tensor(ReLU.buffer.slice(0, x.size), x.shape);
        }
      },
    },
    remembers_by_size: {
      wrong:
        "answers a tensor with the result of an earlier one of the same size",
      class: class {
        readonly #results = new Map<number, Float32Array>();

        forward(x: Tensor): Tensor {
          let out = this.#results.get(x.size);
          if (out === undefined) {
            out = x.map((v) => Math.max(0, v)).data;
            this.#results.set(x.size, out);
          }
          return new Tensor(out.slice(), x.shape);
        }
      },
    },
  },
  sparsity: {
    leaky_tiny: {
      wrong:
        "negatives leak through with slope 1e-8 instead of becoming exact zeros",
      mayFail: ["extremes"],
      value: (v) => Math.max(1e-8 * v, v),
    },
    mask_multiply: {
      wrong:
        "multiplies by a 0/1 mask: negatives become -0, -Infinity becomes NaN",
      mayFail: ["extremes"],
      value: (v) => v * (v > 0 ? 1 : 0),
    },
    tiny_threshold: {
      wrong: "positives up to 1e-7 become 0",
      mayFail: ["extremes"],
      value: (v) => {
        const EPSILON = 1e-7;
        return v <= EPSILON ? 0 : v;
      },
    },
    seven_decimals: {
      wrong: "positives are rounded to seven decimals",
      mayFail: ["extremes"],
      value: (v) => Math.max(0, Math.round(v * 1e7) / 1e7),
    },
    keeps_large_negatives: {
      wrong: "negatives below -1000 are taken for a mask and kept",
      mayFail: ["extremes"],
      value: (v) => v < 0 && v >= -1000 ? 0 : v,
    },
  },
  extremes: {
    doubles_in_float32: {
      wrong:
        "stores x + |x| as float32 before halving it: Infinity above 1.7e38, NaN at -Infinity",
      mayFail: ["sparsity"],
      forward: (x) => x.map((v) => v + Math.abs(v)).map((v) => v / 2),
    },
    refuses_nan: {
      wrong: "throws when the input holds a NaN",
      value: (v) => {
        if (v !== v) throw new TypeError("not a number");
        return v < 0 ? 0 : v;
      },
    },
    finite_only: {
      wrong: "Infinity becomes 0, as if it were an error",
      value: (v) => Number.isFinite(v) || v !== v ? Math.max(0, v) : 0,
    },
    nan_in_batches: {
      wrong: "takes NaN for 0 in all that has 32 numbers or more",
      forward: (x) =>
        x.map((v) => x.size < 32 ? Math.max(0, v) : v > 0 ? v : 0),
    },
  },
});
