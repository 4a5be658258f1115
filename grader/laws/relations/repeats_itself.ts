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
      return [{ input, ...rest }, { input: other, ...rest }, {
        input,
        ...rest,
      }];
    },
    judge({ values }) {
      const first = values[0]!.output.data;
      const again = values[2]!.output.data;
      const index = first.findIndex((value, i) => !Object.is(value, again[i]));
      if (index < 0) return undefined;
      return {
        message: `it gave ${
          showNumber(again[index]!)
        } where the same input gave ${showNumber(first[index]!)} before`,
        at: 2,
        index,
        expected: first[index]!,
        actual: again[index]!,
      };
    },
  };
}
