import { groupsAlong } from "../../_exact.ts";
import type { Law } from "../../../laws/law.ts";
import { showNumber } from "../../../verdict/show_number.ts";
import { type Sample, uniform } from "../../../laws/samples/mod.ts";

/** What lies along the last dim sums to 1, and each value is in [0, 1]. */
export function sumsToOne(examples: readonly Sample[]): Law {
  return {
    id: "sums",
    property: "what lies along the dim sums to 1",
    space: { value: uniform(-20, 20), maxSize: 400 },
    examples,
    judge({ cases, values }) {
      const { input: { shape }, dim = -1 } = cases[0]!;
      const { data } = values[0]!.output;
      const index = data.findIndex((value) =>
        !(value >= 0 && value <= 1 + 3e-7)
      );
      if (index >= 0) {
        return {
          message: `it gave ${
            showNumber(data[index]!)
          }; wanted all within [0, 1]`,
          index,
        };
      }
      for (const group of groupsAlong(shape, dim)) {
        const sum = group.reduce((sum, at) => sum + data[at]!, 0);
        // Each result is rounded once, and float32 steps lose a little more.
        const allowed = 1e-6 + 6e-10 * group.length;
        if (Math.abs(sum - 1) <= allowed) continue;
        return {
          message: `${group.length} values sum to ${
            sum.toPrecision(9)
          }; wanted 1, to within ${allowed.toPrecision(2)}`,
        };
      }
    },
  };
}
