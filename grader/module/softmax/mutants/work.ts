import { axisOf, Tensor } from "tinytorch";
import { mistakesOf } from "../../../laws/mistakes_of.ts";

/** Wrong in how they work: too slow, or with memory that is not theirs. */
export const mutants = mistakesOf("softmax", {
  "systems.no-mutation": {
    in_place: {
      wrong: "overwrites the input with the result and returns it",
      mayFail: ["systems.memory", "cost"],
      edit: {
        "new Float32Array(x.size)": "x.data",
        "return new Tensor(out, x.shape)": "return x",
      },
    },
    wraps_input_data: {
      wrong:
        "writes the probabilities into the input's array and wraps that in a new Tensor",
      mayFail: ["systems.memory", "cost"],
      edit: { "new Float32Array(x.size)": "x.data" },
    },
    shifts_input: {
      wrong:
        "subtracts the maximum in the input itself, although the result is a new array",
      mayFail: ["cost"],
      edit: { "x.data[at(k)]! - max": "(x.data[at(k)]! -= max)" },
    },
    adds_max_back: {
      wrong:
        "shifts the input in place and adds the maximum back, which does not restore every bit",
      edit: {
        "exps[k] = Math.exp(x.data[at(k)]! - max);":
          "x.data[at(k)]! -= max; exps[k] = Math.exp(x.data[at(k)]!); x.data[at(k)]! += max;",
      },
    },
    past_the_view: {
      wrong:
        "uses the slots behind the input's view as scratch space for the row sums",
      edit: {
        "const out =": `const { buffer, byteOffset, byteLength } = x.data;
    const behind = new Float32Array(buffer, byteOffset + byteLength);
    const out =`,
        "// The largest term is 1, so that the sum is never 0.":
          "behind.fill(sum);",
      },
    },
    reused_output: {
      wrong:
        "keeps one output array for each size and returns it again, so a later call changes an earlier result",
      edit: {
        "export class Softmax":
          "const outputs = new Map<number, Float32Array>(); export class Softmax",
        "const out = new Float32Array(x.size)":
          "const out = outputs.get(x.size) ?? new Float32Array(x.size); outputs.set(x.size, out)",
      },
    },
  },
  "systems.memory": {
    grown_scratch: {
      wrong: "returns a view of one module-level buffer that only ever grows",
      mayFail: ["systems.no-mutation"],
      edit: {
        "export class Softmax":
          "let scratch = new Float32Array(1024); export class Softmax",
        "const out = new Float32Array(x.size)":
          `if (scratch.length < x.size) scratch = new Float32Array(2 * x.size);
    const out = scratch.subarray(0, x.size)`,
      },
    },
    exponentials_kept_behind: {
      wrong:
        "allocates exponentials and result in one buffer and returns the second half",
      edit: {
        "const out = new Float32Array(x.size)":
          "const both = new Float32Array(2 * x.size); const out = both.subarray(x.size)",
        "sum += exps[k]!": "sum += both[at(k)] = exps[k]!",
      },
    },
    hoards_inputs: {
      wrong:
        "pushes every input onto a module-level list for a backward pass that never comes",
      edit: {
        "export class Softmax":
          "const saved: Tensor[] = []; export class Softmax",
        "const out =": "saved.push(x); const out =",
      },
    },
    hoards_outputs: {
      wrong: "keeps every result in a field and never lets go of it",
      edit: {
        "  forward(x: Tensor":
          "  readonly #history: Tensor[] = []; forward(x: Tensor",
        "return new Tensor(out, x.shape)":
          "this.#history.push(new Tensor(out, x.shape)); return this.#history.at(-1)!",
      },
    },
  },
  cost: {
    exp_four_times: {
      wrong:
        "computes every exponential four times: for itself, for the sum, for a look at it and for the quotient",
      edit: {
        "sum += exps[k]!": "sum += Math.exp(x.data[at(k)]! - max)",
        "exps[k]! / sum":
          "Math.exp(x.data[at(k)]! - max) > 0 ? Math.exp(x.data[at(k)]! - max) / sum : exps[k]! / sum",
      },
    },
    long_taylor: {
      wrong: "sums 200 terms of a Taylor series for every exponential",
      mayFail: ["systems.memory"],
      edit: {
        "export class Softmax": `function seriesExp(d: number): number {
  let term = 1;
  let total = 1;
  for (let k = 1; k <= 200; k++) {
    term *= d / k;
    total += term;
  }
  return total;
}

export class Softmax`,
        "Math.exp(x.data[at(k)]! - max)": "1 / seriesExp(max - x.data[at(k)]!)",
      },
    },
    bisected_log_sum: {
      wrong:
        "finds the normaliser by thirty steps of bisection, each with an exponential for every element",
      mayFail: ["softmax.extremes", "systems.memory"],
      edit: {
        "// The largest term is 1, so that the sum is never 0.": `let low = 0;
      let high = Math.log(length);
      for (let step = 0; step < 30; step++) {
        const middle = (low + high) / 2;
        let part = 0;
        for (let k = 0; k < length; k++) {
          part += Math.exp(x.data[at(k)]! - max - middle);
        }
        if (part > 1) low = middle;
        else high = middle;
      }`,
        "exps[k]! / sum": "Math.exp(x.data[at(k)]! - max - high)",
      },
    },
    tensor_for_each_number: {
      wrong: "wraps every shifted logit in a Tensor of its own to call exp()",
      mayFail: ["systems.memory"],
      edit: {
        "Math.exp(x.data[at(k)]! - max)":
          "new Tensor([x.data[at(k)]! - max]).exp().data[0]!",
      },
    },
    through_strings: {
      wrong: "passes every quotient through its decimal digits and back",
      mayFail: ["systems.memory"],
      edit: { "exps[k]! / sum": "Number((exps[k]! / sum).toExponential(17))" },
    },
    digits_at_every_step: {
      wrong:
        "passes every number through its decimal digits and back, at each of three steps",
      mayFail: ["systems.memory"],
      edit: {
        "export class Softmax":
          "const tidy = (value: number) => Number(value.toPrecision(17)); export class Softmax",
        "Math.exp(x.data[at(k)]! - max)":
          "tidy(Math.exp(tidy(x.data[at(k)]! - max)))",
        "exps[k]! / sum": "tidy(exps[k]! / sum)",
      },
    },
    chain_of_lists: {
      wrong: "makes an object of every quotient and sorts them into place",
      forward(x, dim = -1) {
        const { outer, length, inner } = axisOf(x.shape, dim);
        const rows = Array.from({ length: outer * inner }, (_, row) => {
          const start = Math.floor(row / inner) * length * inner + row % inner;
          const lane = Array.from(
            { length },
            (_, k) => x.data[start + k * inner]!,
          );
          const max = lane.reduce((a, b) => Math.max(a, b), -Infinity);
          const exps = lane.map((value) => Math.exp(value - max));
          const sum = exps.reduce((a, b) => a + b, 0);
          return exps.map((e, k) => ({
            at: start + k * inner,
            share: e / sum,
          }));
        });
        const found = rows.flat().sort((a, b) => a.at - b.at);
        return new Tensor(Float32Array.from(found, (f) => f.share), x.shape);
      },
    },
  },
});
