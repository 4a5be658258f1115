import type { Case } from "../../subject/mod.ts";
import { sigmoid } from "../sigmoid/exact.ts";
import { groupsAlong, softmax as exact } from "./exact.ts";
import { reproduces } from "../../laws/elementwise_mistake.ts";
import type { Mistake } from "../../verdict/mistake.ts";

/** Where logits are clipped, if they are. */
const BOUNDS = [5, 10, 20, 50, 80, 88, 100, 500, 700, 709, 1000, 2000];

/** Mistakes made with Softmax. */
export const mistakes: readonly Mistake[] = [
  rowwise(
    "softmax/not_normalised",
    "the exponentials are not divided by their sum",
    (row) => row.map((v) => Math.exp(v - most(row))),
  ),
  {
    ...rowwise(
      "softmax/no_exponential",
      "the logits themselves are divided by their sum: take their exponentials first",
      shares,
    ),
    mutant: {
      wrong: "divides the logits themselves by their sum",
      fails: "softmax.values",
      mayFail: [],
      code: (className) =>
        `export class ${className} {
  forward(x, dim = -1) {
    return x.div(x.sum(dim, true));
  }
}
`,
    },
  },
  rowwise("softmax/base_two", "2 takes the place of e: use Math.exp", (row) => {
    return shares(row.map((v) => 2 ** (v - most(row))));
  }),
  rowwise("softmax/rounded_e", "2.718 is not e: use Math.exp", (row) => {
    return shares(row.map((v) => 2.718 ** (v - most(row))));
  }),
  rowwise(
    "softmax/log_softmax",
    "these are the logarithms of the probabilities",
    (row) => shares(powers(row)).map(Math.log),
  ),
  rowwise(
    "softmax/softmin",
    "a sign is flipped: the smallest logit gets the most",
    (row) => shares(powers(row.map((v) => -v))),
  ),
  rowwise(
    "softmax/sigmoid_each",
    "each logit went through a sigmoid: softmax couples those of a row",
    (row) => row.map(sigmoid),
  ),
  rowwise(
    "softmax/softmax_plus_one",
    "the sum starts at 1 instead of 0",
    (row) => {
      const sum = powers(row).reduce((a, b) => a + b, 1);
      return powers(row).map((power) => power / sum);
    },
  ),
  rowwise(
    "softmax/attention_scale",
    "the logits are divided by the root of the row's length",
    (row) => shares(powers(row.map((v) => v / Math.sqrt(row.length)))),
  ),
  {
    id: "softmax/whole_tensor_sum",
    says: "all rows share one sum: each row needs its own",
    explains: reproduces(({ input }) => shares(powers([...input.data]))),
  },
  {
    id: "softmax/first_axis_always",
    says: "it works along the first dim: the default is the last",
    explains: reproduces(({ input }) => exact({ input, dim: 0 }).data),
  },
  {
    id: "softmax/sum_not_reset",
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
  rowwise(
    "softmax/float32_sum",
    "the sum is kept in float32, where small terms vanish beside a large one",
    (row) => {
      const sum = powers(row).reduce(
        (a, b) => Math.fround(a + Math.fround(b)),
        0,
      );
      return powers(row).map((power) => power / sum);
    },
    "softmax.sums",
  ),
  {
    id: "softmax/clip_two_thousand",
    says:
      "the logits are clipped: subtract the row's maximum, and nothing needs a clip",
    check: ["softmax.values", "softmax.extremes", "softmax.shift"],
    explains: (call, output) =>
      BOUNDS.some((bound) =>
        reproduces((call) =>
          alongDim(
            call,
            (row) =>
              shares(
                powers(row.map((v) => Math.max(-bound, Math.min(bound, v)))),
              ),
          )
        )(call, output)
      ),
  },
  breaks(
    "softmax/whole_tensor_max",
    "all rows share one maximum: a row far below it underflows to 0 / 0",
    (_, input) => most(Array.from(input)),
  ),
  breaks(
    "softmax/max_from_zero",
    "the maximum starts at 0: a row of large negative logits becomes 0 / 0",
    (row) => Math.max(0, ...row),
  ),
  breaks(
    "softmax/mean_shift",
    "the mean is subtracted: only the maximum keeps every exponent at most 0",
    (row) => row.reduce((sum, v) => sum + v / row.length, 0),
  ),
  breaks(
    "softmax/no_shift",
    "the maximum is not subtracted first, so Math.exp overflows or all terms vanish",
    () => 0,
  ),
  {
    id: "softmax/ignores_dim",
    says: "dim is ignored: it always works along the last",
    check: "softmax.dim",
    explains: reproduces(({ input }) => exact({ input }).data),
  },
  {
    id: "softmax/zero_is_falsy",
    says: "dim 0 is taken for no dim: 0 is falsy, so || replaces it",
    check: "softmax.dim",
    explains: reproduces(({ input, dim }) =>
      exact({ input, dim: dim || -1 }).data
    ),
  },
];

function rowwise(
  id: string,
  says: string,
  wrong: (row: number[]) => number[],
  check?: string,
): Mistake {
  return {
    id,
    says,
    explains: reproduces((call) => alongDim(call, wrong)),
    ...(check !== undefined && { check }),
  };
}

/**
 * A shift by another number than the row's maximum: it explains answers that
 * are wrong only where that shift, stored as float32, overflows or underflows.
 * Put the mistakes that break the fewest rows first.
 */
function breaks(
  id: string,
  says: string,
  shift: (row: number[], input: Float32Array) => number,
): Mistake {
  return {
    id,
    says,
    check: ["softmax.extremes", "softmax.shift"],
    explains: (call, { data }) => {
      const right = exact(call).data;
      const wrongs = [true, false].map((rounded) =>
        alongDim(call, (row) => {
          const by = shift(row, call.input.data);
          const exact = row.map((v) => Math.exp(v - by));
          // Kept as float32, but the sum may have been taken before.
          const kept = exact.map(Math.fround);
          const sum = (rounded ? kept : exact).reduce((a, b) => a + b, 0);
          return kept.map((v) => v / sum);
        })
      );
      return data.every((value, i) =>
        isNear(value, right[i]!) ||
        wrongs.some((wrong) => !isNear(wrong[i]!, right[i]!))
      );
    },
  };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-3 || Number.isNaN(a) && Number.isNaN(b);
}

/** A row may hold more numbers than a call takes arguments. */
function most(row: readonly number[]): number {
  return row.reduce((a, b) => Math.max(a, b), -Infinity);
}

function alongDim(
  { input, dim = -1 }: Case,
  wrong: (row: number[]) => number[],
): Float64Array {
  const output = new Float64Array(input.data.length);
  for (const group of groupsAlong(input.shape, dim)) {
    const row = wrong(group.map((at) => input.data[at]!));
    group.forEach((at, i) => output[at] = row[i]!);
  }
  return output;
}

function powers(row: number[]): number[] {
  const max = most(row);
  return row.map((v) => Math.exp(v - max));
}

function shares(powers: number[]): number[] {
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
