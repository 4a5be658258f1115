import type { Law } from "../law.ts";
import { uniform } from "../samples/mod.ts";
import { stateSentence } from "../sightings.ts";

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
    judge({ cases, values }) {
      for (const [at, { state }] of values.entries()) {
        const message = stateSentence(cases[at]!, state);
        if (message !== undefined) return { message, at };
      }
    },
  };
}
