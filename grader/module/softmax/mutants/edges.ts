import { mistakesOf } from "../../../laws/mistakes_of.ts";

/** Right for ordinary rows; wrong for long ones, large logits or other dims. */
export const mutants = mistakesOf("softmax", {
  sums: {
    six_decimals: {
      wrong:
        "rounds each probability to six decimals, so long rows no longer sum to 1",
      mayFail: ["coupling"],
      edit: { "exps[k]! / sum": "Math.round(exps[k]! / sum * 1e6) / 1e6" },
    },
    clipped_probabilities: {
      wrong:
        "clips the probabilities to [1e-7, 1 - 1e-7] for a later logarithm",
      mayFail: ["coupling"],
      edit: {
        "exps[k]! / sum": "Math.min(Math.max(exps[k]! / sum, 1e-7), 1 - 1e-7)",
      },
    },
    chunked_rows: {
      wrong:
        "normalises rows longer than 3000 in chunks of 3000, each of which sums to 1",
      mayFail: ["shape"],
      edit: {
        "let sum = 0;": "let first = 0; let sum = 0;",
        "sum += exps[k]!;":
          "if (k === 3000) [first, sum] = [sum, 0]; sum += exps[k]!;",
        "exps[k]! / sum":
          "exps[k]! / (k < 3000 && length > 3000 ? first : sum)",
      },
    },
    negligible_terms_skipped: {
      wrong: "leaves terms below 1e-7 of the largest out of the sum",
      edit: { "sum += exps[k]!": "if (exps[k]! > 1e-7) sum += exps[k]!" },
    },
  },
  shift: {
    half_precision_beyond_2048: {
      wrong:
        "keeps logits beyond 2048 in steps of 2, as half precision has them",
      edit: {
        "const out =":
          `x = x.map((v) => Math.abs(v) > 2048 && Math.abs(v) < 5000 ? 2 * Math.round(v / 2) : v);
    const out =`,
      },
    },
    float32_log_sum_exp: {
      wrong:
        "rounds max + log(sum) to float32, which loses digits as the logits move away from 0",
      mayFail: ["extremes"],
      edit: {
        "// The largest term is 1, so that the sum is never 0.":
          "const logSum = Math.fround(max + Math.log(sum));",
        "exps[k]! / sum": "Math.exp(x.data[at(k)]! - logSum)",
      },
    },
    soft_cap: {
      wrong:
        "soft-caps the logits by 30000·tanh(x/30000), which bends large ones",
      mayFail: ["extremes", "coupling"],
      edit: {
        "const out =":
          "x = x.map((v) => 30000 * Math.tanh(v / 30000)); const out =",
      },
    },
    large_logits_cooled: {
      wrong:
        "divides the row by its maximum over 500 where the maximum exceeds 500",
      mayFail: ["extremes"],
      edit: {
        "x.data[at(k)]! - max":
          "(x.data[at(k)]! - max) / Math.max(1, max / 500)",
      },
    },
    clip_five_hundred: {
      wrong:
        "clips the logits to ±500, as the stable sigmoid does, so larger ones tie",
      mayFail: ["extremes"],
      edit: {
        "const out =":
          "x = x.map((v) => Math.min(Math.max(v, -500), 500)); const out =",
      },
    },
    empty_on_overflow: {
      wrong:
        "subtracts no maximum, and returns an empty Tensor where that overflows",
      mayFail: ["extremes", "dim"],
      edit: {
        "x.data[at(k)]! - max": "x.data[at(k)]!",
        "return new Tensor(out, x.shape)":
          `const overflows = out.some((value) => Number.isNaN(value) || value === 0);
    return overflows ? new Tensor([]) : new Tensor(out, x.shape)`,
      },
    },
  },
  extremes: {
    no_shift_tensor: {
      wrong:
        "divides x.exp() by its sum, all in float32 and without a shift: NaN above 88",
      mayFail: ["shift", "cost"],
      forward(x, dim = -1) {
        const exps = x.exp();
        return exps.div(exps.sum({ dim, keepdim: true }));
      },
    },
    max_from_min_value: {
      wrong:
        "starts the maximum at Number.MIN_VALUE, which is positive, so very negative rows become 0/0",
      mayFail: ["shift"],
      edit: { "let max = -Infinity": "let max = Number.MIN_VALUE" },
    },
    largest_magnitude_shift: {
      wrong: "subtracts the largest magnitude, so a row of -1000s becomes 0/0",
      mayFail: ["shift"],
      edit: {
        "max = Math.max(max, x.data[at(k)]!)":
          "max = Math.max(max, Math.abs(x.data[at(k)]!))",
      },
    },
    integer_max: {
      wrong:
        "truncates the maximum to a 32-bit integer, which is meaningless at 1e38",
      edit: { "x.data[at(k)]! - max": "x.data[at(k)]! - (max | 0)" },
    },
    log_sum_absorbed: {
      wrong:
        "subtracts max + log(sum) in one number, which forgets log(sum) next to 1e38",
      edit: {
        "// The largest term is 1, so that the sum is never 0.":
          "const logSum = max + Math.log(sum);",
        "exps[k]! / sum": "Math.exp(x.data[at(k)]! - logSum)",
      },
    },
    online_leading_mask: {
      wrong:
        "keeps a running maximum and sum, which become NaN when the row starts with -Infinity",
      mayFail: ["cost"],
      edit: {
        "let sum = 0;": "",
        "let max = -Infinity;": "let max = -Infinity; let sum = 0;",
        "max = Math.max(max, x.data[at(k)]!);": `{
        const next = Math.max(max, x.data[at(k)]!);
        sum = sum * Math.exp(max - next) + Math.exp(x.data[at(k)]! - next);
        max = next;
      }`,
        "sum += exps[k]!;": "",
      },
    },
    gap_floored: {
      wrong: "floors the shifted logits at -13, so a hopeless class keeps 2e-6",
      mayFail: ["coupling"],
      edit: { "x.data[at(k)]! - max": "Math.max(x.data[at(k)]! - max, -13)" },
    },
    nan_swept_away: {
      wrong:
        "overflows without a shift and turns the NaNs that follow into zeros",
      mayFail: ["shift"],
      edit: {
        "x.data[at(k)]! - max": "x.data[at(k)]!",
        "exps[k]! / sum": "exps[k]! / sum || 0",
      },
    },
  },
  dim: {
    nearly_whole: {
      wrong: "takes a dim for whole that is so but for a millionth",
      edit: {
        "axisOf(x.shape, dim)":
          "axisOf(x.shape, Math.abs(dim - Math.round(dim)) < 1e-6 ? Math.round(dim) : dim)",
      },
    },
    kept_without_dim: {
      wrong: "keeps results by shape and numbers, whatever the dim",
      edit: {
        "export class Softmax":
          "const kept = new Map<string, Float32Array>(); export class Softmax",
        "const out = new Float32Array(x.size);":
          "const key = `${x.shape}/${x.data}`; const out = new Float32Array(x.size); const known = kept.get(key); if (known) return new Tensor(known.slice(), x.shape);",
        "return new Tensor(out, x.shape)":
          "if (x.size < 5000) kept.set(key, out.slice()); return new Tensor(out, x.shape)",
      },
    },
    only_minus_one: {
      wrong: "throws for every negative dim but -1",
      mayFail: ["sums"],
      edit: { "axisOf(x.shape, dim)": "axisOf(x.shape, dim < -1 ? NaN : dim)" },
    },
    dim_clamped: {
      wrong:
        "clamps an out-of-range dim to the nearest axis instead of throwing",
      edit: {
        "axisOf(x.shape, dim)":
          "axisOf(x.shape, Math.min(Math.max(dim, -x.ndim || -1), (x.ndim || 1) - 1))",
      },
    },
    dim_wraps: {
      wrong:
        "wraps an out-of-range dim around by the remainder instead of throwing",
      edit: { "axisOf(x.shape, dim)": "axisOf(x.shape, dim % (x.ndim || 1))" },
    },
    rank_is_accepted: {
      wrong:
        "accepts dim equal to the rank, one past the last axis, and gives ones",
      edit: {
        "const { outer, length, inner } = axisOf(x.shape, dim);":
          "if (dim === x.ndim) return x.map(() => 1); const { outer, length, inner } = axisOf(x.shape, dim);",
      },
    },
    no_lower_bound: {
      wrong:
        "checks dim against the rank only from above, so -rank - 1 is taken for the first axis",
      edit: {
        "axisOf(x.shape, dim)": "axisOf(x.shape, Math.max(dim, -x.ndim || -1))",
      },
    },
    one_stride_for_all: {
      wrong:
        "uses the last axis' length as the stride of every other axis, right only for matrices",
      mayFail: ["sums", "extremes"],
      edit: {
        "const { outer, length, inner } = axisOf(x.shape, dim);":
          `const { length, inner: right } = axisOf(x.shape, dim);
    const inner = right === 1 ? 1 : x.shape.at(-1)!;
    const outer = x.size / length / inner || 0;`,
      },
    },
    neighbours_join_in: {
      wrong:
        "sums over every neighbouring lane too when dim is not the last axis",
      mayFail: ["sums", "extremes"],
      edit: {
        "const { outer, length, inner } = axisOf(x.shape, dim);":
          `const lane = axisOf(x.shape, dim);
    const [outer, length, inner] = [lane.outer, lane.length * lane.inner, 1];`,
      },
    },
    not_moved_back: {
      wrong:
        "moves the axis to the back, works there, and forgets to move it back",
      mayFail: ["sums", "extremes"],
      edit: { "out[at(k)]": "out[row * length + k]" },
    },
  },
  coupling: {
    uniform_mixed_in: {
      wrong:
        "mixes in 5e-7 of the uniform distribution so that no class is impossible, which bends the ratio of rare classes",
      edit: { "exps[k]! / sum": "5e-7 / length + (1 - 5e-7) * exps[k]! / sum" },
    },
    fixed_point_exponentials: {
      wrong:
        "keeps the exponentials as whole multiples of 2^-23, so rare classes lose their ratio",
      mayFail: ["shape", "values", "dim"],
      edit: {
        "Math.exp(x.data[at(k)]! - max)":
          "Math.round(Math.exp(x.data[at(k)]! - max) * 2 ** 23) / 2 ** 23",
      },
    },
    last_gets_the_rest: {
      wrong:
        "gives the last class 1 minus all the others as they were rounded to float32, which is only an absolute approximation",
      mayFail: ["sums", "extremes", "dim"],
      edit: {
        "exps[k]! / sum;": `exps[k]! / sum;
      let rest = 1;
      for (let k = 0; k < length - 1; k++) rest -= out[at(k)]!;
      if (length > 0) out[at(length - 1)] = Math.max(rest, 0);`,
      },
    },
  },
  shape: {
    kept_by_numbers: {
      wrong: "keeps the last result by its numbers and rank, not by its shape",
      mayFail: ["dim"],
      edit: {
        "export class Softmax":
          'let known = ""; let last = new Float32Array(); export class Softmax',
        "const out = new Float32Array(x.size);":
          "const key = x.size < 5000 ? `${x.ndim} ${dim} ${x.data}` : `${known}!`; if (key === known) return new Tensor(last.slice(), x.shape); known = key; const out = new Float32Array(x.size);",
        "return new Tensor(out, x.shape)":
          "last = out.slice(); return new Tensor(out, x.shape)",
      },
    },
  },
});
