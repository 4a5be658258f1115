import { Tensor } from "tinytorch";
import { mistakesOf } from "../../../laws/mistakes_of.ts";

/** Wrong in what they give. */
export const mutants = mistakesOf("sigmoid", {
  shape: {
    coarse_from_4096: {
      wrong: "rounds to 2^-16 from 4096 numbers on",
      edit: {
        "return new Tensor(out, x.shape)":
          "return new Tensor(x.size < 4096 ? out : out.map((y) => Math.round(y * 65536) / 65536), x.shape)",
      },
    },
    transposed: {
      wrong: "reverses the dimensions of the result",
      edit: {
        "new Tensor(out, x.shape)": "new Tensor(out, [...x.shape].reverse())",
      },
    },
    broadcast_one: {
      wrong: "divides a tensor of shape [1], which broadcasts a scalar to [1]",
      mayFail: ["extremes"],
      forward: (x) => new Tensor([1]).div(x.mul(-1).exp().add(1)),
    },
    squeezed: {
      wrong: "drops the dimensions of size 1",
      edit: {
        "new Tensor(out, x.shape)":
          "new Tensor(out, x.shape.filter((n) => n !== 1))",
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
          const y = x.map((v) => {
            const e = Math.exp(-Math.abs(v));
            return v < 0 ? e / (1 + e) : 1 / (1 + e);
          });
          this.#answers.set(x, y);
          return y;
        }
      },
    },
    object_of_doubles: {
      wrong:
        "returns an object that looks like a Tensor and holds a Float64Array",
      edit: {
        "new Float32Array": "new Float64Array",
        "new Tensor(out, x.shape)":
          "{ data: out, shape: x.shape } as unknown as Tensor",
      },
    },
    no_forward: {
      wrong: "the method is called apply, there is no forward",
      edit: { "  forward(x: Tensor)": "  apply(x: Tensor)" },
    },
    even_length: {
      wrong: "loses the last number of an odd length and throws",
      edit: {
        "new Float32Array(x.size)": "new Float32Array(x.size - x.size % 2)",
      },
    },
    hard_sigmoid: {
      wrong: "the piecewise linear hard sigmoid",
      value: (v) => Math.min(1, Math.max(0, 0.2 * v + 0.5)),
    },
    quintic: {
      wrong: "Taylor polynomial of degree 5 around 0",
      value: (v) => 0.5 + v / 4 - v ** 3 / 48 + v ** 5 / 480,
    },
    nearest_in_table: {
      wrong: "rounds to the nearest of 1025 table entries over [-8, 8]",
      value: (v) => {
        const k = Math.round((Math.max(-8, Math.min(8, v)) + 8) * 64);
        return 1 / (1 + Math.exp(8 - k / 64));
      },
    },
    epsilon: {
      wrong: "adds 1e-5 to the denominator",
      value: (v) => 1 / (1 + Math.exp(-v) + 1e-5),
    },
    normalised: {
      wrong: "normalises over the whole tensor, as softmax does",
      forward(x) {
        const e = x.exp();
        return e.div(e.sum());
      },
    },
    smoothed: {
      wrong: "mixes in a tenth of the previous result",
      class: class {
        #last = 0.5;

        forward(x: Tensor): Tensor {
          return x.map((v) => {
            const y = 1 / (1 + Math.exp(-v));
            return this.#last = 0.9 * y + 0.1 * this.#last;
          });
        }
      },
    },
    dented_at_a_half: {
      wrong: "is steeper by 3 in 100,000 where |x| is about a half",
      value: (x) => {
        const off = (Math.abs(x) - 0.5) / 0.05;
        const v = x * (1 + 3e-5 * Math.exp(-off * off));
        return 1 / (1 + Math.exp(-v));
      },
    },
    soft_bump: {
      wrong: "is steeper by 3 in 100,000 near 0, as a fitted curve would be",
      value: (x) => {
        const v = x * (1 + 3e-5 * Math.exp(-x * x));
        return 1 / (1 + Math.exp(-v));
      },
    },
    table_in_the_middle: {
      wrong: "takes the nearest of 2561 table entries where |x| < 5",
      value: (v) => {
        const size = Math.abs(v);
        const near = size < 5 ? Math.round(size * 512) / 512 : size;
        const upper = 1 / (1 + Math.exp(-near));
        return v >= 0 ? upper : size < 5 ? 1 - upper : 1 / (1 + Math.exp(size));
      },
    },
    clip_five: {
      wrong: "clips x to [-5, 5]",
      value: (v) => 1 / (1 + Math.exp(-Math.max(-5, Math.min(5, v)))),
    },
  },
  range: {
    flushes_beyond_ten: {
      wrong: "returns exactly 0 below -10 and exactly 1 above 10",
      mayFail: ["extremes", "symmetry"],
      value: (v) => {
        if (v < -10) return 0;
        if (v > 10) return 1;
        return 1 / (1 + Math.exp(-v));
      },
    },
    saturates_both_sides_at_one: {
      wrong: "returns 1 for |x| > 30, on the negative side too",
      mayFail: ["symmetry", "extremes"],
      value: (v) => Math.abs(v) > 30 ? 1 : 1 / (1 + Math.exp(-v)),
    },
    seven_decimals: {
      wrong:
        "rounds to seven decimals: 0 and 1 are reached from |x| of about 17",
      mayFail: ["extremes", "symmetry"],
      value: (v) => {
        const z = Math.exp(-Math.abs(v));
        const y = v >= 0 ? 1 / (1 + z) : z / (1 + z);
        return Math.round(y * 1e7) / 1e7;
      },
    },
    tangent_tails: {
      wrong: "continues along the tangent beyond |x| = 6.5 and leaves [0, 1]",
      mayFail: ["symmetry", "extremes"],
      value: (v) => {
        const EDGE = 6.5;
        const inner = Math.max(-EDGE, Math.min(EDGE, v));
        const y = 1 / (1 + Math.exp(-inner));
        return y + (v - inner) * y * (1 - y);
      },
    },
    bonus: {
      wrong: "adds 8e-8 to avoid a zero: exceeds 1 at the right end",
      mayFail: ["symmetry", "extremes"],
      value: (v) => {
        const z = Math.exp(-Math.abs(v));
        return (v < 0 ? z : 1) / (1 + z) + 8e-8;
      },
    },
    rescaled: {
      wrong: "divides by s(16) to reach 1 at 16, and exceeds 1 beyond",
      mayFail: ["extremes"],
      value: (v) => {
        const TOP = 1 / (1 + Math.exp(-16));
        const z = Math.exp(-Math.abs(v));
        return (v < 0 ? z : 1) / (1 + z) / TOP;
      },
    },
    one_from_sixteen: {
      wrong: "returns exactly 1 from 16.2 on",
      mayFail: ["extremes"],
      value: (v) => {
        if (v > 16.2) return 1;
        const e = Math.exp(-Math.abs(v));
        return v >= 0 ? 1 / (1 + e) : e / (1 + e);
      },
    },
    one_from_fifteen: {
      wrong: "returns exactly 1 from 15.5 on",
      mayFail: ["extremes"],
      value: (v) => {
        if (v >= 15.5) return 1; // as good as certain
        if (v >= 0) return 1 / (1 + Math.exp(-v));
        const e = Math.exp(v);
        return e / (1 + e);
      },
    },
  },
  symmetry: {
    denominator_forgotten: {
      wrong: "below -7 the denominator is left out: e^x for e^x / (1 + e^x)",
      value: (v) => {
        const e = Math.exp(-Math.abs(v));
        if (v < -7) return e;
        return v >= 0 ? 1 / (1 + e) : e / (1 + e);
      },
    },
    clip_below_fifteen: {
      wrong: "clips x at -15 from below: the lower tail stays at 3e-7",
      mayFail: ["extremes"],
      value: (v) => {
        const z = Math.max(-15, v);
        return 1 / (1 + Math.exp(-z));
      },
    },
    clip_above_ten: {
      wrong: "clips x at 10 from above: never comes closer to 1 than 4.5e-5",
      mayFail: ["extremes", "range"],
      value: (v) => {
        const z = Math.exp(-(v < 0 ? -v : Math.min(v, 10)));
        return v >= 0 ? 1 / (1 + z) : z / (1 + z);
      },
    },
    log_safe: {
      wrong:
        "keeps the result inside [1e-6, 1 - 1e-6] for the sake of a later logarithm",
      mayFail: ["extremes", "range"],
      value: (v) => {
        const z = Math.exp(-Math.abs(v));
        const y = (v < 0 ? z : 1) / (1 + z);
        return Math.min(Math.max(y, 1e-6), 1 - 1e-6);
      },
    },
    one_minus: {
      wrong: "computes the negative side as 1 - s(-x), which cancels to 0",
      mayFail: ["extremes", "range"],
      value: (v) => {
        const y = 1 / (1 + Math.exp(-Math.abs(v)));
        return v < 0 ? 1 - y : y;
      },
    },
    table_to_eight: {
      wrong: "interpolates in a fine table that ends at |x| = 8",
      mayFail: ["extremes", "range"],
      class: class {
        readonly #table = Float64Array.from(
          { length: 16385 },
          (_, k) => 1 / (1 + Math.exp(8 - k / 1024)),
        );

        forward(x: Tensor): Tensor {
          return x.map((v) => {
            const at = (Math.max(-8, Math.min(8, v)) + 8) * 1024;
            const k = Math.min(Math.floor(at), 16383);
            const y = this.#table[k]!;
            return y + (at - k) * (this.#table[k + 1]! - y);
          });
        }
      },
    },
    clip_twenty: {
      wrong:
        "clips x to [-20, 20]: the result at -40 and -80 is the one at -20",
      mayFail: ["extremes"],
      value: (v) => 1 / (1 + Math.exp(-Math.max(-20, Math.min(20, v)))),
    },
  },
  extremes: {
    both_branches: {
      wrong:
        "computes both branches for every number and selects afterwards: the unused one overflows",
      mayFail: ["cost"],
      value: (v) => {
        const e = Math.exp(v);
        const right = 1 / (1 + Math.exp(-v));
        const left = e / (1 + e);
        return v >= 0 ? right : left;
      },
    },
    masks: {
      wrong:
        "two masks over a zeroed result: NaN matches neither and becomes 0",
      value: (v) => {
        if (v >= 0) return 1 / (1 + Math.exp(-v));
        const e = Math.exp(v);
        return v < 0 ? e / (1 + e) : 0;
      },
    },
    clip_loses_nan: {
      wrong: "clips with comparisons that turn NaN into 500, so 1",
      value: (v) => {
        const z = v < -500 ? -500 : v < 500 ? v : 500;
        return 1 / (1 + Math.exp(-z));
      },
    },
    tensor_ratio: {
      wrong: "e^x / (1 + e^x) with e^x stored as float32: NaN from 88.8",
      mayFail: ["cost"],
      forward(x) {
        const e = x.exp();
        return e.div(e.add(1));
      },
    },
    half_exponents: {
      wrong: "e^(x/2) / (e^(x/2) + e^(-x/2)) gives NaN for huge x",
      mayFail: ["cost"],
      value: (v) => {
        const up = Math.exp(v / 2);
        const down = Math.exp(-v / 2);
        return up / (up + down);
      },
    },
  },
});
