import type { Tolerance } from "../../../checklist/mod.ts";
import { softmax } from "../exact.ts";
import { isClose } from "../../../laws/is_close.ts";
import type { Law } from "../../../laws/law.ts";
import { showNumber } from "../../../verdict/show_number.ts";

/** Each value is that of the exact softmax; where that is NaN, anything is. */
export function agreesWithSoftmax(
  id: string,
  property: string,
  law: Pick<Law, "space" | "runs" | "examples">,
  tolerance: Tolerance,
): Law {
  return {
    id,
    property,
    ...law,
    judge({ cases, values }) {
      const [given] = cases;
      const wanted = softmax(given!).data;
      const output = values[0]!.output.data;
      const index = output.findIndex((value, i) =>
        !Number.isNaN(wanted[i]) && !isClose(value, wanted[i]!, tolerance)
      );
      if (index < 0) return undefined;
      const actual = output[index]!;
      const expected = wanted[index]!;
      return {
        message: `it gave ${showNumber(actual)}; wanted ${
          showNumber(expected)
        }`,
        index,
        expected,
        actual,
      };
    },
  };
}
