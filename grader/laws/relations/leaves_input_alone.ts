import type { TensorData, Value } from "../../subject/mod.ts";
import type { Law, Mismatch } from "../law.ts";
import { showNumber } from "../../verdict/show_number.ts";
import { GraderError, GUARD, GUARD_VALUE } from "../../subject/mod.ts";
import { uniform } from "../samples/mod.ts";

/** The input, its neighbours in memory and earlier outputs stay as they were. */
export function leavesInputAlone(): Law {
  return {
    id: "input-alone",
    property: "forward changes neither its input nor an earlier output",
    space: { value: uniform(-6, 6) },
    watched: true,
    judge({ sample, values }) {
      return judgeValue(sample.input, values[0]!);
    },
  };
}

function judgeValue(
  { data }: TensorData,
  { inputAfter, sharesInput, overwritten }: Value,
): Mismatch | undefined {
  if (inputAfter === undefined) {
    throw new GraderError("Cannot look at the input: it was not brought back");
  }
  const after = inputAfter.subarray(GUARD, GUARD + data.length);
  const index = after.findIndex((value, i) => !Object.is(value, data[i]));
  if (index >= 0) {
    return {
      message: `it changed its input from ${showNumber(data[index]!)} to ${
        showNumber(after[index]!)
      }`,
    };
  }
  const guards = [
    ...inputAfter.subarray(0, GUARD),
    ...inputAfter.subarray(GUARD + data.length),
  ];
  if (guards.some((value) => value !== GUARD_VALUE)) {
    return { message: "it wrote beside its input, into a neighbour's memory" };
  }
  if (sharesInput) {
    return { message: "its output lives in the input's own memory" };
  }
  if (overwritten) {
    return { message: "a second call overwrote the output of the first" };
  }
}
