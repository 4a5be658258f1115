import type { Work } from "../../subject/mod.ts";
import type { Law } from "../law.ts";
import { type Sample, sampleOf, uniform } from "../strategies/mod.ts";

/** What costs like an exponential. */
const EXPONENTIALS = "exp expm1 pow sinh cosh log log1p log2 log10".split(" ");

/** At most so many exponentials an element. */
export function boundedWork(most: number): Law {
  return {
    id: "exponentials",
    property: `at most ${most} exponentials for each value`,
    space: { value: uniform(-4, 4), ranks: [1], minDim: 8 },
    runs: 0,
    examples: [ramp([4, 64])],
    judge({ sample, values }) {
      const { calls } = values[0]!.work;
      const count = EXPONENTIALS.reduce((n, name) => n + (calls[name] ?? 0), 0);
      const size = sample.input.data.length;
      // A handful for the whole call is no cost.
      if (count <= most * size + 4) return undefined;
      return {
        kind: "work",
        message: `it computed ${
          (count / size).toPrecision(3)
        } exponentials for each of ${size} values; wanted at most ${most}`,
      };
    },
  };
}

/** Four times the values take four times the calls of Math, no more. */
export function linearWork(): Law {
  return {
    id: "linear",
    property: "four times the values take four times the work",
    space: { value: uniform(-4, 4), ranks: [1], minDim: 8 },
    runs: 0,
    examples: [ramp([4, 64])],
    cases: ({ input }) => [{ input }, { input: ramp([4, 256]).input }],
    judge({ values }) {
      const [small, large] = values.map(({ work }) =>
        callsOf(work, (name) => !isOperation(name))
      );
      if (large! <= 4.4 * small! + 64) return undefined;
      return {
        kind: "work",
        at: 1,
        message:
          `it called Math ${small} times for 256 values and ${large} times for 1024; wanted about four times as often`,
      };
    },
  };
}

/**
 * An operation of Tensor is for all numbers at once: four times the numbers in
 * equally many rows take no more of them.
 */
export function wholeTensors(): Law {
  return {
    id: "whole-tensors",
    property: "operations of Tensor are used on whole tensors or rows",
    space: { value: uniform(-4, 4), ranks: [1], minDim: 8 },
    runs: 0,
    examples: [ramp([4, 64])],
    cases: ({ input }) => [{ input }, { input: ramp([4, 256]).input }],
    judge({ values }) {
      const [small, large] = values.map(({ work }) =>
        callsOf(work, isOperation)
      );
      if (large! <= 1.5 * small! + 64) return undefined;
      return {
        kind: "work",
        at: 1,
        message:
          `it used ${small} operations of Tensor for 256 values and ${large} for 1024; wanted them on whole tensors or rows, not on single numbers`,
      };
    },
  };
}

function isOperation(name: string): boolean {
  return name.includes(".");
}

function callsOf(
  { calls }: Work,
  counts: (name: string) => boolean,
): number {
  return Object.entries(calls)
    .reduce((sum, [name, count]) => counts(name) ? sum + count : sum, 0);
}

function ramp(shape: readonly [number, number]): Sample {
  const count = shape[0] * shape[1];
  return sampleOf(
    Array.from({ length: count }, (_, i) => 8 * i / count - 4),
    shape,
  );
}
