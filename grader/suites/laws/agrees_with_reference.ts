import type { Tolerance } from "../../checklist/mod.ts";
import { isClose } from "../is_close.ts";
import type { Law } from "../law.ts";
import { showNumber } from "../../verdict/show_number.ts";
import { lostValues } from "./pointwise.ts";

/** Each output value is within tolerance of the reference's. */
export function agreesWithReference(
  law: Pick<Law, "space" | "runs" | "examples">,
  tolerance: Tolerance,
): Law {
  return {
    id: "reference",
    property: "each value is that of the reference",
    ...law,
    usesReference: true,
    judge({ sample, values, expected }) {
      const output = values[0]!.output.data;
      const wanted = expected[0]!.data;
      if (output.length !== wanted.length) {
        return lostValues(sample.input.data, output);
      }
      const index = output.findIndex((value, i) =>
        !isClose(value, wanted[i]!, tolerance)
      );
      if (index < 0) return undefined;
      const x = sample.input.data[index]!;
      const actual = output[index]!;
      const want = wanted[index]!;
      return {
        message: `at ${showNumber(x)} it gave ${showNumber(actual)}; wanted ${
          showNumber(want)
        }`,
        index,
        expected: want,
        actual,
      };
    },
  };
}
