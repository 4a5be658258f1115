import type { Tolerance } from "../../../checklist/mod.ts";
import type { Law } from "../../../laws/law.ts";
import { showNumber } from "../../../verdict/show_number.ts";
import { firstWrong, wantedOf } from "./wanted.ts";

/** Each value is that of the exact softmax; where that is NaN, also its limit. */
export function agreesWithSoftmax(
  id: string,
  property: string,
  law: Pick<Law, "space" | "runs" | "examples" | "isFresh">,
  tolerance: Tolerance,
): Law {
  return {
    id,
    property,
    ...law,
    judge({ cases, values }) {
      const wanted = wantedOf(cases[0]!, tolerance);
      const output = values[0]!.output.data;
      const index = firstWrong(wanted, output);
      if (index < 0) return undefined;
      const actual = output[index]!;
      const expected = wanted.exact[index]!;
      return {
        message: `it gave ${showNumber(actual)}; wanted ${wanted.says(index)}`,
        // NaN for a number and a number for NaN are two mistakes.
        ...(Number.isNaN(expected) && { way: "no NaN" }),
        index,
        expected,
        actual,
      };
    },
  };
}
