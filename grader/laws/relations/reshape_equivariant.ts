import type { Law } from "../law.ts";
import { showNumber } from "../../verdict/show_number.ts";
import { uniform } from "../samples/mod.ts";

/** The same values in another shape give the same results. */
export function reshapeEquivariant(): Law {
  return {
    id: "reshape",
    property: "the values do not depend on how the input is shaped",
    space: { value: uniform(-4, 4), ranks: [2, 3, 4] },
    cases: ({ input }) => [
      { input },
      { input: { shape: [input.data.length], data: input.data } },
    ],
    judge({ values }) {
      const [shaped, flat] = values.map(({ output }) => output.data);
      const index = shaped!.findIndex((value, i) => value !== flat![i]);
      if (index < 0) return undefined;
      return {
        message: `it gave ${
          showNumber(shaped![index]!)
        } where the same input, flat, gave ${showNumber(flat![index]!)}`,
        index,
        expected: flat![index]!,
        actual: shaped![index]!,
      };
    },
  };
}
