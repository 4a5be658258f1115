import { Tensor } from "tinytorch";
import { mistakesOf } from "../../../laws/mistakes_of.ts";

/** Wrong in what they give for ordinary numbers and shapes. */
export const mutants = mistakesOf("softmax", {
  shape: {
    flattened: {
      wrong:
        "returns the right numbers as a rank-1 tensor whatever the input's rank",
      edit: { "new Tensor(out, x.shape)": "new Tensor(out)" },
    },
    scalar_to_vector: {
      wrong: "a scalar of shape [] comes back as shape [1]",
      edit: {
        "new Tensor(out, x.shape)":
          "new Tensor(out, x.ndim === 0 ? [1] : x.shape)",
      },
    },
    empty_throws: {
      wrong:
        "reduces each row without a start value, which throws a TypeError on an empty axis",
      mayFail: ["dim"],
      edit: {
        "let max = -Infinity;":
          "let max = Array.from({ length }, (_, k) => x.data[at(k)]!).reduce((a, b) => Math.max(a, b));",
      },
    },
    scalar_throws: {
      wrong: "treats every dim of a scalar as out of range, the default -1 too",
      mayFail: ["dim"],
      edit: {
        "const out =":
          "if (x.ndim === 0) throw new RangeError(`No dim ${dim}`); const out =",
      },
    },
    recursive_sum: {
      wrong: "sums a row by recursion, which overflows the stack on long rows",
      edit: {
        "sum += exps[k]!;": "",
        "// The largest term is 1, so that the sum is never 0.":
          `const sumFrom = (k: number): number =>
        k === length ? 0 : exps[k]! + sumFrom(k + 1);
      sum = sumFrom(0);`,
      },
    },
  },
  values: {
    keepdim_forgotten: {
      wrong:
        "sums without keepdim, so the division throws or broadcasts along the wrong axis from rank 2 on",
      forward(x, dim = -1) {
        const exps = x.sub(x.max({ dim })).exp();
        return exps.div(exps.sum({ dim }));
      },
    },
    bare_array: {
      wrong: "returns the bare Float32Array instead of a Tensor",
      edit: {
        "return new Tensor(out, x.shape)": "return out as unknown as Tensor",
      },
    },
    float64_data: {
      wrong: "smuggles a Float64Array into the result's data by a cast",
      edit: {
        "new Float32Array(x.size)": "new Float64Array(x.size)",
        "return new Tensor(out, x.shape)":
          `const y = new Tensor(new Float32Array(x.size), x.shape);
    return Object.defineProperty(y, "data", { value: out })`,
      },
    },
    returns_promise: {
      wrong: "forward is async and gives a Promise",
      edit: {
        "forward(x: Tensor, dim = -1): Tensor":
          "async forward(x: Tensor, dim = -1): Promise<Tensor>",
      },
    },
    returns_nothing: {
      wrong: "computes the result and forgets to return it",
      edit: {
        "return new Tensor(out, x.shape)": "x = new Tensor(out, x.shape)",
      },
    },
    no_forward: {
      wrong: "the method is named call, so forward is missing",
      edit: { "  forward(x: Tensor": "  call(x: Tensor" },
    },
    other_class_name: {
      wrong: "the class is exported as SoftMax, not Softmax",
      edit: { "export class Softmax": "export class SoftMax" },
    },
    default_export: {
      wrong:
        "the class is the default export, so the name Softmax is not exported",
      edit: { "export class Softmax": "export default class Softmax" },
    },
    matrices_only: {
      wrong: "throws unless the input has rank 2",
      edit: {
        "const out =":
          'if (x.ndim !== 2) throw new RangeError("not a matrix"); const out =',
      },
    },
    padded_to_four: {
      wrong:
        "pads the last axis to a multiple of four and returns the padding too",
      forward(x) {
        const n = x.shape.at(-1) ?? 1;
        const width = Math.ceil(n / 4) * 4;
        const rows = n === 0 ? 0 : x.size / n;
        const out = new Float32Array(rows * width);
        for (let r = 0; r < rows; r++) {
          const row = x.data.subarray(r * n, (r + 1) * n);
          const max = row.reduce((a, b) => Math.max(a, b), -Infinity);
          const sum = row.reduce((s, v) => s + Math.exp(v - max), 0);
          for (let k = 0; k < n; k++) {
            out[r * width + k] = Math.exp(row[k]! - max) / sum;
          }
        }
        return new Tensor(out, [...x.shape.slice(0, -1), width]);
      },
    },
    sum_kept_between_calls: {
      wrong:
        "keeps the sum in a field that is never reset, so the second call is wrong",
      edit: {
        "  forward(x: Tensor": "  #sum = 0; forward(x: Tensor",
        "sum += exps[k]!": "this.#sum += exps[k]!",
        "exps[k]! / sum": "exps[k]! / this.#sum",
      },
    },
    taylor_two: {
      wrong: "replaces exp by 1 + d + d²/2",
      edit: {
        "Math.exp(x.data[at(k)]! - max)":
          "1 + (x.data[at(k)]! - max) + (x.data[at(k)]! - max) ** 2 / 2",
      },
    },
    coarse_table: {
      wrong:
        "looks exp up in a table with a step of 1/256 and does not interpolate",
      edit: {
        "x.data[at(k)]! - max":
          "Math.round((x.data[at(k)]! - max) * 256) / 256",
      },
    },
    skips_last: {
      wrong: "leaves the last element out of the sum",
      edit: {
        "sum += exps[k]!": "if (k < length - 1 || k === 0) sum += exps[k]!",
      },
    },
    rows_for_columns: {
      wrong:
        "takes the row length from the first axis although it walks along the last",
      edit: {
        "const { outer, length, inner } = axisOf(x.shape, dim);":
          "const [outer, length, inner] = [x.size / (x.shape[0] ?? 1) || 0, x.shape[0] ?? 1, 1];",
      },
    },
    rank_three_as_matrix: {
      wrong: "reads a tensor of rank 3 or more as a matrix of shape[0] rows",
      edit: {
        "axisOf(x.shape, dim)": `x.ndim > 2 && dim === -1
      ? axisOf([x.shape[0]!, x.shape.slice(1).reduce((a, b) => a * b)], 1)
      : axisOf(x.shape, dim)`,
      },
    },
    odd_tail: {
      wrong: "sums in pairs and leaves out the last element of an odd row",
      edit: {
        "sum += exps[k]!": "if (k % 2 === 1) sum += exps[k - 1]! + exps[k]!",
        "exps[k]! / sum": "exps[k]! / (length === 1 ? 1 : sum)",
      },
    },
    sorted_rows: {
      wrong:
        "sorts the row to find its maximum, so the results come out sorted",
      edit: {
        "// The largest term is 1, so that the sum is never 0.": "exps.sort();",
      },
    },
    clip_five: {
      wrong: "clips the logits to ±5 before the exponential",
      edit: {
        "const out =":
          "x = x.map((v) => Math.min(Math.max(v, -5), 5)); const out =",
      },
    },
    long_rows_tempered: {
      wrong: "halves the logits of rows longer than 1000",
      edit: {
        "x.data[at(k)]! - max":
          "(x.data[at(k)]! - max) * (length > 1000 ? 0.5 : 1)",
      },
    },
  },
});
