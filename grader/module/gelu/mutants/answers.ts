import { mistakesOf } from "../../../laws/mistakes_of.ts";

/** Wrong in what they give. */
export const mutants = mistakesOf("gelu", {
  shape: {
    flattened: {
      wrong: "returns one dimension whatever the input's shape",
      edit: { "new Tensor(out, x.shape)": "new Tensor(out)" },
    },
    first_layer_only: {
      wrong: "rank 3: computes the first layer and copies the others",
      forward(x) {
        const layer = x.ndim === 3 ? x.shape[1]! * x.shape[2]! : x.size;
        return x.map((v, i) => i < layer ? v / (1 + Math.exp(-1.702 * v)) : v);
      },
    },
  },
  values: {
    wrong_class_name: {
      wrong: "the class is called Gelu",
      edit: { "export class GELU": "export class Gelu" },
    },
    nested_list: {
      wrong: "returns nested arrays of numbers in place of a Tensor",
      forward: (x) => x.map((v) => v / (1 + Math.exp(-1.702 * v))).tolist(),
    },
    no_return: {
      wrong: "computes the result and returns nothing",
      edit: { "return new Tensor(out, x.shape)": "new Tensor(out, x.shape)" },
    },
    batches_only: {
      wrong: "throws unless the input has rows and columns",
      forward(x) {
        if (x.ndim !== 2) {
          throw new RangeError(`Cannot apply to rank ${x.ndim}`);
        }
        return x.map((v) => v / (1 + Math.exp(-1.702 * v)));
      },
    },
    object_of_doubles: {
      wrong:
        "returns an object with a Float64Array that only looks like a Tensor",
      edit: {
        "new Float32Array": "new Float64Array",
        "new Tensor(out, x.shape)":
          "{ ...x, data: out, shape: x.shape } as unknown as Tensor",
      },
    },
    short_e: {
      wrong: "takes 2.718 for e",
      value: (v) => v / (1 + 2.718 ** (-1.702 * v)),
    },
    no_cubic_term: {
      wrong: "the tanh form without its cubic term",
      value: (v) => {
        const K = Math.sqrt(2 / Math.PI);
        return 0.5 * v * (1 + Math.tanh(K * v));
      },
    },
    cubed_after_scaling: {
      wrong: "scales x before it is cubed",
      value: (v) => {
        const K = Math.sqrt(2 / Math.PI);
        const u = K * v;
        return 0.5 * v * (1 + Math.tanh(u + 0.044715 * u * u * u));
      },
    },
    missing_one: {
      wrong: "half x tanh u without the 1 +",
      value: (v) => {
        const K = Math.sqrt(2 / Math.PI);
        const u = K * (v + 0.044715 * v * v * v);
        return 0.5 * v * Math.tanh(u);
      },
    },
    four_digit_root: {
      wrong: "0.7979 in place of sqrt(2/π)",
      value: (v) => {
        const u = 0.7979 * (v + 0.044715 * v * v * v);
        return 0.5 * v * (1 + Math.tanh(u));
      },
    },
    short_cubic_constant: {
      wrong: "0.0447 in place of 0.044715",
      value: (v) => {
        const K = Math.sqrt(2 / Math.PI);
        const u = K * (v + 0.0447 * v ** 3);
        return 0.5 * v * (1 + Math.tanh(u));
      },
    },
    rounded_cubic_constant: {
      wrong: "0.04472 in place of 0.044715",
      value: (v) => {
        const K = Math.sqrt(2 / Math.PI);
        const u = K * v * (1 + 0.04472 * v * v);
        return v / (1 + Math.exp(-2 * u));
      },
    },
    digits_swapped: {
      wrong: "two digits swapped in a coefficient of erf",
      value: (v) => {
        const z = Math.abs(v) / Math.SQRT2;
        const t = 1 / (1 + 0.3275911 * z);
        const tail = Math.exp(-z * z) * t *
          (0.258429592 +
            t * (-0.284496736 +
                t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
        return 0.5 * v * (v < 0 ? tail : 2 - tail);
      },
    },
    three_term_erf: {
      wrong: "the three-term erf, 2.5e-5 off",
      value: (v) => {
        const z = Math.abs(v) / Math.SQRT2;
        const t = 1 / (1 + 0.47047 * z);
        const tail = t * (0.3480242 + t * (-0.0958798 + t * 0.7478556)) *
          Math.exp(-z * z);
        return v < 0 ? 0.5 * v * tail : v * (1 - 0.5 * tail);
      },
    },
    short_series: {
      wrong: "the series of Φ cut after x⁷, clipped to [0, 1]",
      value: (v) => {
        const s = v * v;
        const sum = v * (1 - s / 6 * (1 - 3 * s / 20 * (1 - 5 * s / 42)));
        const gate = 0.5 + sum / Math.sqrt(2 * Math.PI);
        return v * Math.max(0, Math.min(1, gate));
      },
    },
    two_variants: {
      wrong: "the tanh form for positives, the sigmoid form for negatives",
      value: (v) => {
        const K = Math.sqrt(2 / Math.PI);
        if (v < 0) return v / (1 + Math.exp(-1.702 * v));
        const u = K * (v + 0.044715 * v * v * v);
        return 0.5 * v * (1 + Math.tanh(u));
      },
    },
    variant_by_size: {
      wrong:
        "the tanh form for small tensors, the sigmoid form beyond 256 numbers",
      forward(x) {
        const k = Math.sqrt(2 / Math.PI);
        return x.map((v) =>
          x.size > 256
            ? v / (1 + Math.exp(-1.702 * v))
            : 0.5 * v * (1 + Math.tanh(k * (v + 0.044715 * v * v * v)))
        );
      },
    },
    random_gate: {
      wrong: "keeps or drops x at random with probability Φ(x)",
      value: (v) => {
        const keep = 1 / (1 + Math.exp(-1.702 * v));
        return Math.random() < keep ? v : 0;
      },
    },
    zero_below_four: {
      wrong: "returns 0 below -4",
      value: (v) => v < -4 ? 0 : v / (1 + Math.exp(-1.702 * v)),
    },
    line_above_five: {
      wrong: "returns x above 5",
      value: (v) => v > 5 ? v : v / (1 + Math.exp(-1.702 * v)),
    },
    nearest_in_table: {
      wrong: "the nearest entry of a table with step 1/128",
      value: (v) => {
        if (v > 8) return v;
        if (v < -8) return 0;
        const near = Math.round(v * 128) / 128;
        return near / (1 + Math.exp(-1.702 * near));
      },
    },
    half_precision: {
      wrong: "keeps eleven bits of the result",
      value: (v) => {
        const y = v / (1 + Math.exp(-1.702 * v));
        if (y === 0 || !Number.isFinite(y)) return y;
        const unit = 2 ** (Math.floor(Math.log2(Math.abs(y))) - 10);
        return Math.round(y / unit) * unit;
      },
    },
    last_left_out: {
      wrong: "stops one number early beyond the first four",
      edit: { "i < out.length": "i < (x.size > 4 ? x.size - 1 : x.size)" },
    },
  },
  approximation: {
    late_identity: {
      wrong: "between 6 and 14 it comes to x late, by up to 5e-6 of it",
      value: (v) => {
        const late = v > 6 && v < 14
          ? 5e-6 * Math.sin((v - 6) * Math.PI / 8) ** 2
          : 0;
        return v / (1 + Math.exp(-1.702 * v)) * (1 - late);
      },
    },
    leaks_beyond_thirteen: {
      wrong: "a slope of 0.01 between -40 and -13",
      mayFail: ["tails"],
      value: (v) => {
        if (v < -13 && v > -40) return 0.01 * v;
        return v / (1 + Math.exp(-1.702 * v));
      },
    },
    whole_numbers_beyond_twelve: {
      wrong: "rounds to whole numbers above 12",
      mayFail: ["smooth", "tails"],
      value: (v) => v > 12 ? Math.round(v) : v / (1 + Math.exp(-1.702 * v)),
    },
    slower_line: {
      wrong: "above 12.5 goes on with slope 0.99",
      mayFail: ["tails"],
      value: (v) => {
        if (v > 12.5) return 12.5 + 0.99 * (v - 12.5);
        return v / (1 + Math.exp(-1.702 * v));
      },
    },
  },
  smooth: {
    dented_at_one_size: {
      wrong: "a dent of 0.01 between 8 and 9, in tensors of 1443 numbers alone",
      forward: (x) =>
        x.map((v) =>
          x.size === 1443 && v > 8 && v < 9
            ? v - 0.01
            : v / (1 + Math.exp(-1.702 * v))
        ),
    },
    leaky_beyond_seven: {
      wrong: "a corner at 7: slope 0.9 from there",
      mayFail: ["approximation", "tails"],
      value: (v) => {
        const y = v / (1 + Math.exp(-1.702 * v));
        return v > 7 ? y - 0.1 * (v - 7) : y;
      },
    },
    stairs_beyond_six: {
      wrong: "steps of 0.03 above 6",
      mayFail: ["approximation", "tails"],
      value: (v) => {
        if (v > 6.01) return Math.round(v / 0.03) * 0.03;
        return v / (1 + Math.exp(-1.702 * v));
      },
    },
    floor_below_six: {
      wrong: "jumps to -0.015 between -6.5 and -40",
      mayFail: ["approximation", "tails"],
      value: (v) => {
        if (v < -6.5 && v > -40) return -0.015;
        return v / (1 + Math.exp(-1.702 * v));
      },
    },
    second_dip: {
      wrong: "a second dip of 0.018 at -8",
      mayFail: ["approximation"],
      value: (v) => {
        const dip = 0.018 * Math.max(0, 1 - Math.abs(v + 8));
        return v / (1 + Math.exp(-1.702 * v)) - dip;
      },
    },
  },
  tails: {
    own_tanh: {
      wrong: "a tanh of its own that is NaN beyond 710, reached at x = 27",
      mayFail: ["approximation", "cost"],
      value: (v) => {
        const K = Math.sqrt(2 / Math.PI);
        const u = K * (v + 0.044715 * v * v * v);
        const p = Math.exp(u), n = Math.exp(-u);
        return 0.5 * v * (1 + (p - n) / (p + n));
      },
    },
    clip_fifteen: {
      wrong: "clips the exponent to ±15, so the left tail grows like 3e-7·x",
      mayFail: ["approximation"],
      value: (v) => {
        const z = Math.max(-15, Math.min(15, 1.702 * v));
        return v / (1 + Math.exp(-z));
      },
    },
    clip_five_hundred: {
      wrong: "clips the exponent to ±500: -Infinity stays -Infinity",
      value: (v) => {
        const z = Math.min(500, Math.max(-500, 1.702 * v));
        return v * (1 / (1 + Math.exp(-z)));
      },
    },
    epsilon_in_gate: {
      wrong: "adds 1e-9 to the gate, so the left tail leaks",
      mayFail: ["approximation"],
      value: (v) => {
        const gate = 1 / (1 + Math.exp(-1.702 * v));
        return v * (gate + 1e-9);
      },
    },
    nan_to_zero: {
      wrong: "NaN takes the last branch and gives 0",
      value: (v) => {
        if (v > -60) return v / (1 + Math.exp(-1.702 * v));
        return 0;
      },
    },
    refuses_infinity: {
      wrong: "throws for ±Infinity and NaN",
      value: (v) => {
        if (!Number.isFinite(v)) {
          throw new RangeError(`Cannot gate "${v}": not finite`);
        }
        return v / (1 + Math.exp(-1.702 * v));
      },
    },
    complement: {
      wrong: "x - x·sigmoid(-1.702x): NaN at +Infinity",
      value: (v) => {
        const rest = 1 / (1 + Math.exp(1.702 * v));
        return v - v * rest;
      },
    },
    caps_at_hundred: {
      wrong: "never returns more than 100",
      mayFail: ["approximation"],
      value: (v) => Math.min(100, v / (1 + Math.exp(-1.702 * v))),
    },
  },
});
