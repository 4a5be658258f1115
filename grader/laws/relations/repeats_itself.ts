import type { Law } from "../law.ts";
import { showNumber } from "../../verdict/show_number.ts";
import type { Space } from "../samples/mod.ts";

/** The same input gives the same output, also after other calls. */
export function repeatsItself(space: Space): Law {
  return {
    id: "repeats",
    property: "the same input gives the same output, whatever came between",
    space,
    cases: ({ input, dim }) => {
      const other = { ...input, data: input.data.map((value) => 1 - value) };
      const rest = dim === undefined ? {} : { dim };
      // And at once again: what it gave before is the student's by now.
      return [input, other, input, input].map((input) => ({ input, ...rest }));
    },
    judge({ values }) {
      const first = values[0]!.output.data;
      for (const at of [2, 3]) {
        const again = values[at]!.output.data;
        const index = first.findIndex((value, i) =>
          !Object.is(value, again[i])
        );
        if (index < 0) continue;
        return {
          message: `it gave ${
            showNumber(again[index]!)
          } where the same input gave ${showNumber(first[index]!)} before`,
          at,
          index,
          expected: first[index]!,
          actual: again[index]!,
        };
      }
    },
  };
}
