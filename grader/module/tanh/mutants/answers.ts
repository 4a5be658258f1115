import { Tensor } from "tinytorch";
import { mistakesOf } from "../../../laws/mistakes_of.ts";

/** Wrong in what they give. */
export const mutants = mistakesOf("tanh", {
  shape: {
    ends_agree: {
      wrong: "takes a tensor whose first and last number agree for all equal",
      forward(x) {
        const [first, last] = [x.data[0], x.data.at(-1)];
        if (first === undefined || first !== last) return x.map(Math.tanh);
        return x.map(() => Math.tanh(first));
      },
    },
    kept_by_memory: {
      wrong:
        "keeps results by the input's memory, so a reshaped one is an old one",
      class: class {
        readonly #kept = new WeakMap<Float32Array, [string, Tensor]>();

        forward(x: Tensor): Tensor {
          const [was, y] = this.#kept.get(x.data) ?? [];
          if (y && was === `${x.data}`) {
            return new Tensor(y.data.slice(), y.shape);
          }
          const out = x.map(Math.tanh);
          this.#kept.set(x.data, [`${x.data}`, out]);
          return new Tensor(out.data.slice(), x.shape);
        }
      },
    },
    flattened: {
      wrong: "returns one dimension whatever the input's shape",
      edit: { "new Tensor(out, x.shape)": "new Tensor(out, [out.length])" },
    },
    scalar_to_vector: {
      wrong: "a scalar comes back with shape [1]",
      edit: {
        "new Tensor(out, x.shape)":
          "new Tensor(out, x.ndim > 0 ? x.shape : [out.length])",
      },
    },
    empty_throws: {
      wrong: "throws a TypeError for an empty tensor: reduce of nothing",
      forward(x) {
        const largest = x.data.map(Math.abs).reduce((a, b) => Math.max(a, b));
        if (largest === 0) return new Tensor(new Float32Array(x.size), x.shape);
        return x.map((v) => Math.tanh(v));
      },
    },
    rows_and_columns: {
      wrong: "walks over the first two dimensions only, so rank 3 is left at 0",
      edit: { "i < out.length": "i < (x.shape[0] ?? 1) * (x.shape[1] ?? 1)" },
    },
  },
  values: {
    wrong_class_name: {
      wrong: "the class is called TanH",
      edit: { "export class Tanh": "export class TanH" },
    },
    async_forward: {
      wrong: "returns a Promise of the Tensor",
      async forward(x) {
        const out = await Promise.all(Array.from(x.data, (v) => Math.tanh(v)));
        return new Tensor(new Float32Array(out), x.shape);
      },
    },
    nested_list: {
      wrong: "returns nested arrays of numbers in place of a Tensor",
      forward: (x) => x.map((v) => Math.tanh(v)).tolist(),
    },
    padded_to_even: {
      wrong: "pads an odd length with a zero and returns the padded tensor",
      forward(x) {
        const out = new Float32Array(x.size + (x.size % 2));
        for (let i = 0; i < x.size; i++) out[i] = Math.tanh(x.data[i]!);
        return out.length === x.size
          ? new Tensor(out, x.shape)
          : new Tensor(out);
      },
    },
    pade: {
      wrong: "the Padé approximant x(27 + x²) / (27 + 9x²), clipped",
      value: (v) => {
        const s = v * v;
        const t = v * (27 + s) / (27 + 9 * s);
        return Math.max(-1, Math.min(1, t));
      },
    },
    short_e: {
      wrong: "takes 2.718 for e",
      value: (v) => {
        const E = 2.718;
        return (E ** v - E ** -v) / (E ** v + E ** -v);
      },
    },
    clip_five: {
      wrong: "clips x to [-5, 5] first: 9e-5 off at 6",
      value: (v) => Math.tanh(Math.max(-5, Math.min(5, v))),
    },
    saturates_at_four: {
      wrong: "returns exactly 1 or -1 beyond 4",
      value: (v) => {
        if (v > 4) return 1;
        if (v < -4) return -1;
        return Math.tanh(v);
      },
    },
    taylor_five: {
      wrong: "x - x³/3 + 2x⁵/15, clipped to [-1, 1]",
      value: (v) => {
        const s = v * v;
        const t = v * (1 - s / 3 + 2 * s * s / 15);
        return Math.max(-1, Math.min(1, t));
      },
    },
    nearest_in_table: {
      wrong: "the nearest entry of a table with step 1/256",
      value: (v) => Math.tanh(Math.abs(v) < 8 ? Math.round(v * 256) / 256 : v),
    },
    five_decimals: {
      wrong: "rounds the result to five decimals",
      value: (v) => Number(Math.tanh(v).toFixed(5)),
    },
    lecun: {
      wrong: "1.7159 tanh(2x/3), LeCun's scaled version",
      value: (v) => 1.7159 * Math.tanh(2 / 3 * v),
    },
    positive_only: {
      wrong: "negatives give 0",
      value: (v) => v < 0 ? 0 : Math.tanh(v),
    },
    epsilon: {
      wrong: "adds 1e-5 to the denominator",
      value: (v) => {
        const p = Math.exp(v), n = Math.exp(-v);
        return (p - n) / (p + n + 1e-5);
      },
    },
    mean_removed: {
      wrong: "subtracts the mean of the results to be zero-centred",
      forward(x) {
        // Zero-centred output: take the mean away.
        const y = x.map((v) => Math.tanh(v));
        if (y.size === 0) return y;
        const mean = y.data.reduce((a, b) => a + b, 0) / y.size;
        return y.map((v) => v - mean);
      },
    },
    pairs_without_tail: {
      wrong: "works in pairs and leaves the last of an odd length at 0",
      forward(x) {
        const out = new Float32Array(x.size);
        for (let i = 0; i + 1 < x.size; i += 2) {
          out[i] = Math.tanh(x.data[i]!);
          out[i + 1] = Math.tanh(x.data[i + 1]!);
        }
        return new Tensor(out, x.shape);
      },
    },
    first_block_only: {
      wrong: "stops after 1024 numbers",
      edit: { "i < out.length": "i < Math.min(1024, x.size)" },
    },
    running_state: {
      wrong:
        "adds a hundredth of the previous result, as a recurrent cell would",
      class: class {
        #hidden = 0;

        forward(x: Tensor): Tensor {
          return x.map((v) =>
            this.#hidden = Math.tanh(v + 0.01 * this.#hidden)
          );
        }
      },
    },
  },
  odd: {
    plus_one_on_both_sides: {
      wrong: "takes 1 for saturated on either side, so -8 gives +1",
      mayFail: ["extremes"],
      value: (v) => {
        if (Math.abs(v) > 7.5) return 1;
        return Math.tanh(v);
      },
    },
    one_sided_saturation: {
      wrong: "exactly 1 above 6.1, the left side untouched",
      value: (v) => {
        const t = Math.tanh(v);
        return v > 6.1 ? 1 : t;
      },
    },
    never_zero: {
      wrong: "replaces an exact zero by 1e-8 to keep the signal alive",
      mayFail: ["near-zero", "extremes"],
      value: (v) => v === 0 ? 1e-8 : Math.tanh(v),
    },
    nudged_input: {
      wrong: "adds 5e-8 to every input",
      mayFail: ["near-zero", "extremes"],
      value: (v) => Math.tanh(v + 5e-8),
    },
    wraps_at_sixteen: {
      wrong: "reduces x modulo 16 as if tanh were periodic",
      mayFail: ["extremes"],
      value: (v) => Math.tanh(v % 16),
    },
    keeps_climbing: {
      wrong: "beyond 8 goes on along a line and leaves [-1, 1]",
      mayFail: ["extremes"],
      value: (v) => {
        if (Math.abs(v) < 8) return Math.tanh(v);
        return Math.tanh(v) + 1e-4 * (v - Math.sign(v) * 8);
      },
    },
  },
  "near-zero": {
    quotient: {
      wrong:
        "the quotient of exponentials, saturated beyond 20: cancels for small x",
      mayFail: ["extremes"],
      value: (v) => {
        if (v > 20) return 1;
        if (v < -20) return -1;
        const p = Math.exp(v), n = Math.exp(-v);
        return (p - n) / (p + n);
      },
    },
    e_to_two_x: {
      wrong: "(e^2x - 1) / (e^2x + 1), which cancels for small x",
      mayFail: ["extremes"],
      value: (v) => {
        const e = Math.exp(2 * v);
        return (e - 1) / (e + 1);
      },
    },
    float32_quotient: {
      wrong: "the bounded quotient with every step rounded to float32",
      mayFail: ["extremes"],
      value: (v) => {
        const f = Math.fround;
        const e = f(Math.exp(f(-2 * Math.abs(v))));
        const t = f(f(1 - e) / f(1 + e));
        return v < 0 ? -t : t;
      },
    },
    small_to_zero: {
      wrong: "takes |x| below 1e-7 for 0",
      mayFail: ["extremes"],
      value: (v) => {
        if (Math.abs(v) < 1e-7) return 0;
        return Math.tanh(v);
      },
    },
    seven_decimals: {
      wrong: "rounds the result to seven decimals",
      mayFail: ["extremes"],
      value: (v) => Math.round(Math.tanh(v) * 1e7) / 1e7,
    },
    guarded_double_sigmoid: {
      wrong:
        "2 sigmoid(2x) - 1, which cancels for small x, but not for the smallest",
      value: (v) => {
        if (Math.abs(v) < 1e-30) return v;
        return 2 / (1 + Math.exp(-2 * v)) - 1;
      },
    },
  },
  extremes: {
    expm1_of_two_x: {
      wrong: "expm1(2x) overflows: NaN from 355 on",
      value: (v) => {
        const e = Math.expm1(2 * v);
        return e / (e + 2);
      },
    },
    nan_to_one: {
      wrong: "NaN takes the last branch and gives 1",
      value: (v) => {
        if (v > -20 && v < 20) return Math.tanh(v);
        return v < 0 ? -1 : 1;
      },
    },
    open_interval: {
      wrong: "never goes beyond 0.99999, to stay inside (-1, 1)",
      mayFail: ["odd"],
      value: (v) => Math.max(-0.99999, Math.min(0.99999, Math.tanh(v))),
    },
    refuses_infinity: {
      wrong: "throws for ±Infinity and NaN",
      value: (v) => {
        if (!Number.isFinite(v)) {
          throw new RangeError(`Cannot squash "${v}": not finite`);
        }
        return Math.tanh(v);
      },
    },
    nan_not_found: {
      wrong: "looks numbers up in a sorted list, where NaN is not found",
      mayFail: ["shape"],
      forward: (x) => {
        if (x.size > 1500) return x.map((v) => Math.tanh(v));
        const all = [...x.data].sort((a, b) => a - b);
        const found = all.map((v) => Math.tanh(v));
        return x.map((v) => found.at(all.indexOf(v))!);
      },
    },
  },
});
