import { z } from "zod";
import type { Case, Work } from "../../subject/mod.ts";
import type { Law } from "../law.ts";
import { type Sample, sampleOf, uniform } from "../samples/mod.ts";

/** How much work is let pass. */
export const WorkLimits = z.strictObject({
  spare: z.number().nonnegative()
    .describe("exponentials a call may take besides, however small it is"),
  linear: z.number().positive()
    .describe("times as many calls of Math, for four times the values"),
  whole: z.number().positive()
    .describe("times as many operations of Tensor, for four times the values"),
  more: z.number().nonnegative()
    .describe("calls and operations that are no growth yet"),
});
export type WorkLimits = z.infer<typeof WorkLimits>;

/** At most so many exponentials an element, and a handful for the whole call. */
export function boundedWork(most: number, { spare }: WorkLimits): Law {
  return {
    ...onARamp(0),
    id: "exponentials",
    property: `at most ${most} exponentials for each value`,
    judge({ sample, values }) {
      const count = callsOf(values[0]!.work, (name) => EXPONENTIALS.has(name));
      const size = sample.input.data.length;
      if (count <= most * size + spare) return undefined;
      const each = Number((count / size).toPrecision(3));
      return {
        kind: "work",
        message:
          `it computed ${each} exponentials for each of ${size} values; wanted at most ${most}`,
      };
    },
  };
}

/** Rows four times as long take four times the calls of Math, no more. */
export function linearWork({ linear, more }: WorkLimits): Law {
  return {
    ...onARamp(1),
    id: "linear",
    property: "four times the values take four times the work",
    cases: fourTimes,
    judge({ values, cases }) {
      const [small, large] = values.map(({ work }) =>
        callsOf(work, (name) => !isOperation(name))
      );
      if (large! <= linear * small! + more) return undefined;
      return {
        kind: "work",
        at: 1,
        message: `it called Math ${small} times for ${
          sizes(cases, large)
        }; wanted about four times as often`,
      };
    },
  };
}

/**
 * An operation of Tensor is for all numbers at once: rows four times as long
 * take no more of them.
 */
export function wholeTensors({ whole, more }: WorkLimits): Law {
  return {
    ...onARamp(2),
    id: "whole-tensors",
    property: "operations of Tensor are used on whole tensors or rows",
    cases: fourTimes,
    judge({ values, cases }) {
      const [small, large] = values.map(({ work }) =>
        callsOf(work, isOperation)
      );
      if (large! <= whole * small! + more) return undefined;
      return {
        kind: "work",
        at: 1,
        message: `it used ${small} operations of Tensor for ${
          sizes(cases, large)
        }; wanted them on whole tensors or rows, not on single numbers`,
      };
    },
  };
}

/** What is computed by an exponential. */
const EXPONENTIALS = new Set("exp expm1 pow sinh cosh".split(" "));

/** Each law has numbers of its own: what remembers results computes anew. */
function onARamp(law: number) {
  return {
    space: { value: uniform(-4, 4), ranks: [2], minDim: 2 },
    runs: 0,
    examples: [ramp([4, 64], law / 1000)],
    isSimplest: true,
  } as const;
}

/** The sample, and one of the same numbers in rows four times as long. */
function fourTimes({ input }: Sample): Case[] {
  const { shape, data } = input;
  const last = shape.at(-1) ?? 1;
  const longer = sampleOf(
    Array.from({ length: 4 * data.length }, (_, i) => data[i >> 2]!),
    [...shape.slice(0, -1), 4 * last],
  );
  return [{ input }, { input: longer.input }];
}

/** "256 values and 4096 for 1024" */
function sizes(cases: readonly Case[], large: number | undefined): string {
  const [small, four] = cases.map(({ input }) => input.data.length);
  return `${small} values and ${large} for ${four}`;
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

function ramp(shape: readonly [number, number], by: number): Sample {
  const count = shape[0] * shape[1];
  return sampleOf(
    Array.from({ length: count }, (_, i) => 8 * i / count - 4 + by),
    shape,
  );
}
