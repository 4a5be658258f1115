import { mistakesOf } from "../../laws/mistakes_of.ts";
import { reproduces } from "../../laws/reproduces.ts";
import { sigmoid } from "../sigmoid/exact.ts";
import { groupsAlong, softmax as exact } from "./exact.ts";
import {
  alongDim,
  breaks,
  KEPT_AS,
  late,
  most,
  powers,
  rowwise,
  shares,
  sharesSoFar,
  total,
} from "./row_models.ts";

/** Where logits are clipped, if they are. */
const BOUNDS = [5, 10, 20, 50, 80, 88, 100, 500, 700, 709, 1000, 2000];

/** What is added to a sum, lest it be 0. */
const EPSILONS = [1e-2, 1e-3, 1e-4, 1e-5];

/** Mistakes made with Softmax. */
export const mistakes = mistakesOf("softmax", {
  values: {
    not_normalised: {
      wrong: "gives exp(x - max) without dividing by the sum",
      edit: { "exps[k]! / sum": "exps[k]!" },
      says: "the exponentials are not divided by their sum",
      explains: rowwise(powers),
    },
    sum_of_logits: {
      wrong: "divides the exponentials by the sum of the logits",
      edit: { "sum += exps[k]!": "sum += x.data[at(k)]!" },
      says:
        "the exponentials are divided by the sum of the logits: add up the exponentials",
      explains: rowwise((row) => powers(row).map((v) => v / total(row))),
    },
    divided_by_maximum: {
      wrong:
        "divides the logits by the row's maximum instead of subtracting it",
      edit: { "x.data[at(k)]! - max": "x.data[at(k)]! / max" },
      says: "the logits are divided by the row's maximum: subtract it",
      explains: rowwise((row) => shares(powers(row.map((v) => v / most(row))))),
    },
    no_exponential: {
      wrong: "divides the logits themselves by their sum",
      forward: (x, dim = -1) => x.div(x.sum(dim, true)),
      says:
        "the logits themselves are divided by their sum: take their exponentials first",
      explains: rowwise(shares),
    },
    logits_over_sum: {
      wrong: "divides the logits, not their exponentials, by the sum",
      edit: { "exps[k]! / sum": "x.data[at(k)]! / sum" },
      says:
        "the logits are divided by the sum of the exponentials: divide the exponentials",
      explains: [
        rowwise((row) => row.map((v) => v / total(powers(row)))),
        rowwise((row) => row.map((v) => v / total(row.map(Math.exp)))),
        rowwise((row) => row.map((v) => (v - most(row)) / total(powers(row)))),
      ],
    },
    subtracted_late: {
      wrong: "subtracts the maximum from the exponentials, not the logits",
      edit: {
        "Math.exp(x.data[at(k)]! - max)": "Math.exp(x.data[at(k)]!) - max",
      },
      says:
        "the maximum is subtracted after the exponential: it belongs into the exponent, e^(x - max)",
      explains: [
        rowwise((row) => shares(row.map((v) => Math.exp(v) - most(row)))),
        ...KEPT_AS.flatMap((keep) => [
          rowwise((row) => keep(late(row, most(row)))),
          rowwise((row) => keep(late(row, Math.fround(Math.exp(most(row)))))),
        ]),
        ...[(v: number) => v, Math.exp].map((of) =>
          rowwise((row) =>
            late(row, of(most(row))).map((v) => v / total(row.map(Math.exp)))
          )
        ),
      ],
    },
    running_denominator: {
      wrong:
        "divides each exponential by the sum of those before it and itself",
      edit: {
        "sum += exps[k]!;": "out[at(k)] = exps[k]! / (sum += exps[k]!);",
        "for (let k = 0; k < length; k++) out[at(k)] = exps[k]! / sum;": "",
      },
      says:
        "each is divided by the sum so far: add up the whole row before dividing",
      explains: [
        rowwise((row) => sharesSoFar(powers(row))),
        rowwise((row) => sharesSoFar(row.map(Math.exp))),
        reproduces(({ input }) => sharesSoFar([...input.data].map(Math.exp))),
      ],
    },
    upside_down: {
      wrong: "divides the sum by each exponential",
      edit: { "exps[k]! / sum": "sum / exps[k]!" },
      says: "the quotient is upside down: divide each exponential by the sum",
      explains: rowwise((row) => shares(powers(row)).map((v) => 1 / v)),
    },
    divided_by_count: {
      wrong: "divides the exponentials by how many there are",
      edit: { "exps[k]! / sum": "exps[k]! / length" },
      says:
        "the exponentials are divided by how many there are: divide them by their sum",
      explains: [powers, (row: number[]) => row.map(Math.exp)].flatMap((of) => [
        rowwise((row) => of(row).map((v) => v / row.length)),
        rowwise((row, _, input) => of(row).map((v) => v / input.length)),
      ]),
    },
    one_hot: {
      wrong: "gives 1 to the largest logit and 0 to all others",
      edit: { "exps[k]! / sum": "exps[k] === 1 ? 1 : 0" },
      says: "this is 1 for the largest and 0 for the rest: that is a hard max",
      explains: [
        rowwise((row) => row.map((v) => v === most(row) ? 1 : 0)),
        rowwise((row) =>
          row.map((_, i) => i === row.indexOf(most(row)) ? 1 : 0)
        ),
      ],
    },
    largest_kept: {
      wrong: "keeps the largest logit and turns the others into 0",
      edit: { "exps[k]! / sum": "exps[k] === 1 ? max : 0" },
      says: "this keeps the largest and drops the rest: that is a hard max",
      explains: rowwise((row) => row.map((v) => v === most(row) ? v : 0)),
    },
    epsilon_in_sum: {
      wrong: "adds 1e-3 to the denominator against division by zero",
      edit: { "exps[k]! / sum": "exps[k]! / (sum + 1e-3)" },
      says:
        "a small number is added to the sum, which is at least 1 once the maximum is subtracted: leave it out",
      explains: EPSILONS.flatMap((epsilon) => [
        rowwise((row) =>
          powers(row).map((v) => v / (total(powers(row)) + epsilon))
        ),
        rowwise((row) => {
          const exps = row.map(Math.exp);
          return exps.map((v) => v / (total(exps) + epsilon));
        }),
      ]),
    },
    first_row_sum: {
      wrong: "divides all rows by the sum of the first",
      edit: {
        "const out =": "let first = 0; const out =",
        "exps[k]! / sum": "exps[k]! / (first ||= sum)",
      },
      says: "all rows are divided by the sum of the first: each needs its own",
      explains: [
        rowwise((row, first) =>
          powers(row).map((v) => v / total(powers(first)))
        ),
        rowwise((row, first) =>
          row.map((v) => Math.exp(v) / total(first.map(Math.exp)))
        ),
      ],
    },
    base_two: {
      wrong: "uses 2 as the base instead of e",
      edit: { "Math.exp(x.data[at(k)]! - max)": "2 ** (x.data[at(k)]! - max)" },
      says: "2 takes the place of e: use Math.exp",
      explains: rowwise((row) => shares(row.map((v) => 2 ** (v - most(row))))),
    },
    rounded_e: {
      wrong: "uses 2.718 for e",
      edit: {
        "Math.exp(x.data[at(k)]! - max)": "2.718 ** (x.data[at(k)]! - max)",
      },
      says: "2.718 is not e: use Math.exp",
      explains: rowwise((row) =>
        shares(row.map((v) => 2.718 ** (v - most(row))))
      ),
    },
    log_softmax: {
      wrong: "returns the logarithm of the probabilities",
      edit: { "exps[k]! / sum": "x.data[at(k)]! - max - Math.log(sum)" },
      says: "these are the logarithms of the probabilities",
      explains: rowwise((row) => shares(powers(row)).map(Math.log)),
    },
    softmin: {
      wrong: "subtracts the logit from the maximum, so the smallest logit wins",
      edit: { "x.data[at(k)]! - max": "max - x.data[at(k)]!" },
      says: "a sign is flipped: the smallest logit gets the most",
      explains: rowwise((row) => shares(powers(row.map((v) => -v)))),
    },
    sigmoid_each: {
      wrong: "applies sigmoid to every logit, with no coupling between them",
      edit: { "exps[k]! / sum": "1 / (1 + Math.exp(-x.data[at(k)]!))" },
      says: "each logit went through a sigmoid: softmax couples those of a row",
      explains: rowwise((row) => row.map(sigmoid)),
    },
    softmax_plus_one: {
      wrong: "starts the sum at 1, as if one more class had the largest logit",
      edit: { "let sum = 0": "let sum = 1" },
      says: "the sum starts at 1 instead of 0",
      explains: rowwise((row) => {
        const sum = powers(row).reduce((a, b) => a + b, 1);
        return powers(row).map((power) => power / sum);
      }),
    },
    attention_scale: {
      wrong:
        "divides the logits by the root of the row length, as attention does",
      edit: {
        "x.data[at(k)]! - max": "(x.data[at(k)]! - max) / Math.sqrt(length)",
      },
      says: "the logits are divided by the root of the row's length",
      explains: rowwise((row) =>
        shares(powers(row.map((v) => v / Math.sqrt(row.length))))
      ),
    },
    whole_tensor_sum: {
      wrong:
        "normalises over the whole tensor, so only all rows together sum to 1",
      edit: { "axisOf(x.shape, dim)": "axisOf([x.size], -1)" },
      says: "all rows share one sum: each row needs its own",
      explains: [
        reproduces(({ input }) => shares(powers([...input.data]))),
        reproduces((call) => shares([...alongDim(call, powers)])),
      ],
    },
    first_axis_always: {
      wrong: "always normalises over the first axis",
      edit: { "axisOf(x.shape, dim)": "axisOf(x.shape, 0)" },
      says: "it works along the first dim: the default is the last",
      explains: reproduces(({ input }) => exact({ input, dim: 0 }).data),
    },
    sum_not_reset: {
      wrong:
        "declares the sum outside the row loop, so later rows divide by earlier ones too",
      edit: {
        "let sum = 0;": "",
        "const out =": "let sum = 0; const out =",
      },
      says: "the sum is not set back to 0 before the next row",
      explains: reproduces(({ input }) => {
        let sum = 0;
        const output = new Float64Array(input.data.length);
        for (const group of groupsAlong(input.shape, -1)) {
          const row = powers(group.map((at) => input.data[at]!));
          sum = row.reduce((a, b) => a + b, sum);
          group.forEach((at, i) => output[at] = row[i]! / sum);
        }
        return output;
      }),
    },
  },
  sums: {
    float32_sum: {
      wrong:
        "adds up the row in float32, one element after the other, and loses small terms on long rows",
      mayFail: ["shape", "values", "dim"],
      edit: { "sum += exps[k]!": "sum = Math.fround(sum + exps[k]!)" },
      says:
        "the sum is kept in float32, where small terms vanish beside a large one",
      explains: rowwise((row) => {
        const sum = powers(row).reduce(
          (a, b) => Math.fround(a + Math.fround(b)),
          0,
        );
        return powers(row).map((power) => power / sum);
      }),
    },
  },
  shift: {
    clip_two_thousand: {
      wrong: "clips the logits to ±2000",
      mayFail: ["extremes"],
      edit: {
        "const out =":
          "x = x.map((v) => Math.min(Math.max(v, -2000), 2000)); const out =",
      },
      says:
        "the logits are clipped: subtract the row's maximum, and nothing needs a clip",
      saidBy: ["values", "extremes"],
      explains: BOUNDS.map((bound) =>
        rowwise((row) =>
          shares(powers(row.map((v) => Math.max(-bound, Math.min(bound, v)))))
        )
      ),
    },
  },
  extremes: {
    whole_tensor_max: {
      wrong:
        "subtracts the maximum of the whole tensor, so rows far below it become 0/0",
      edit: {
        "let max = -Infinity;": "",
        "max = Math.max(max, x.data[at(k)]!);": ";",
        "const out =":
          "let max = -Infinity; for (const v of x.data) max = Math.max(max, v); const out =",
      },
      says:
        "all rows share one maximum: a row far below it underflows to 0 / 0",
      saidBy: ["shift"],
      explains: breaks((_, __, input) => most([...input])),
    },
    first_row_max: {
      wrong: "subtracts the maximum of the first row from all",
      mayFail: ["shift"],
      edit: {
        "const out =": "let first: number | undefined; const out =",
        "let sum = 0": "max = first ??= max; let sum = 0",
      },
      says:
        "all rows share the maximum of the first: one far from it overflows or underflows",
      saidBy: ["shift"],
      explains: breaks((_, first) => most(first)),
    },
    max_from_zero: {
      wrong:
        "starts the maximum at 0, so a row of very negative logits becomes 0/0",
      mayFail: ["shift"],
      edit: { "let max = -Infinity": "let max = 0" },
      says:
        "the maximum starts at 0: a row of large negative logits becomes 0 / 0",
      saidBy: ["shift"],
      explains: breaks((row) => Math.max(0, most(row))),
    },
    mean_shift: {
      wrong: "subtracts the row's mean instead of its maximum",
      edit: {
        "let max = -Infinity": "let mean = 0",
        "max = Math.max(max, x.data[at(k)]!)":
          "mean += x.data[at(k)]! / length",
        "x.data[at(k)]! - max": "x.data[at(k)]! - mean",
      },
      says:
        "the mean is subtracted: only the maximum keeps every exponent at most 0",
      saidBy: ["shift"],
      explains: breaks((row) =>
        row.reduce((sum, v) => sum + v / row.length, 0)
      ),
    },
    least_shift: {
      wrong: "subtracts the row's smallest number instead of its largest",
      edit: {
        "let max = -Infinity": "let max = Infinity",
        "max = Math.max(max": "max = Math.min(max",
      },
      says:
        "the smallest of the row is subtracted: only the largest keeps every exponent at most 0",
      saidBy: ["shift"],
      explains: breaks((row) => -most(row.map((v) => -v))),
    },
    no_shift: {
      wrong:
        "takes exp(x) without subtracting the maximum: overflows to NaN above 709",
      mayFail: ["shift"],
      edit: { "x.data[at(k)]! - max": "x.data[at(k)]!" },
      says:
        "the maximum is not subtracted first, so Math.exp overflows or all terms vanish",
      saidBy: ["shift"],
      explains: breaks(() => 0),
    },
    added_maximum: {
      wrong: "adds the maximum instead of subtracting it",
      mayFail: ["shift"],
      edit: { "x.data[at(k)]! - max": "x.data[at(k)]! + max" },
      says: "the maximum is added: subtract it",
      saidBy: ["shift"],
      explains: breaks((row) => -most(row)),
    },
  },
  dim: {
    ignores_dim: {
      wrong: "checks dim but always works along the last axis",
      mayFail: ["sums", "extremes"],
      edit: {
        "axisOf(x.shape, dim)": "axisOf(x.shape, axisOf(x.shape, dim) && -1)",
      },
      says: "dim is ignored: it always works along the last",
      explains: reproduces(({ input }) => exact({ input }).data),
    },
    zero_is_falsy: {
      wrong: "writes dim || last, so dim 0 means the last axis",
      mayFail: ["sums", "extremes"],
      edit: { "axisOf(x.shape, dim)": "axisOf(x.shape, dim || -1)" },
      says: "dim 0 is taken for no dim: 0 is falsy, so || replaces it",
      explains: reproduces(({ input, dim }) =>
        exact({ input, dim: dim || -1 }).data
      ),
    },
  },
});
