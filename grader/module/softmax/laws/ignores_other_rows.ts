import type { Tolerance } from "../../../checklist/mod.ts";
import type { Law } from "../../../laws/law.ts";
import { showNumber } from "../../../verdict/show_number.ts";
import { uniform } from "../../../laws/samples/mod.ts";

/** A row's result is that of the row alone. */
export function ignoresOtherRows({ absolute }: Tolerance): Law {
  return {
    id: "rows",
    property: "a row's result does not depend on the other rows",
    space: { value: uniform(-30, 30), ranks: [2] },
    cases: ({ input }) => {
      const columns = input.shape[1]!;
      const first = input.data.subarray(0, columns);
      return [{ input: { shape: [columns], data: first } }, { input }];
    },
    judge({ values }) {
      const [alone, among] = values.map(({ output }) => output.data);
      const index = alone!.findIndex((value, i) =>
        !(Math.abs(value - among![i]!) <= absolute)
      );
      if (index < 0) return undefined;
      return {
        at: 1,
        message: `it gave ${
          showNumber(among![index]!)
        } in a matrix where the row alone gave ${showNumber(alone![index]!)}`,
        index,
        expected: alone![index]!,
        actual: among![index]!,
      };
    },
  };
}
