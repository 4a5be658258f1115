import type { Value } from "../../subject/mod.ts";
import { showNumber } from "../../verdict/show_number.ts";
import type { Law, Mismatch } from "../law.ts";
import { uniform } from "../samples/mod.ts";

/** The input, its neighbours in memory and earlier outputs stay as they were. */
export function leavesInputAlone(): Law {
  return {
    id: "input-alone",
    property: "forward changes neither its input nor an earlier output",
    space: { value: uniform(-6, 6) },
    cases: ({ input }) => [
      { input },
      { input: { ...input, data: input.data.map((value) => 1 - value) } },
    ],
    judge({ sample, values }) {
      return judgeValue(sample.input.data, values[0]!, values[1]!);
    },
  };
}

function judgeValue(
  data: Float32Array,
  { state: { changedInput, wroteBeside, sharesInput } }: Value,
  next: Value,
): Mismatch | undefined {
  if (changedInput) {
    const { index, value } = changedInput;
    return {
      message: `it changed its input from ${showNumber(data[index]!)} to ${
        showNumber(value)
      }`,
    };
  }
  if (wroteBeside) {
    return { message: "it wrote beside its input, into a neighbour's memory" };
  }
  if (sharesInput) {
    return { message: "its output lives in the input's own memory" };
  }
  if (next.state.changedOutput !== undefined) {
    return { message: "a second call overwrote the output of the first" };
  }
}
