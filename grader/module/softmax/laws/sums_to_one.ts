import { z } from "zod";
import { reads } from "../../../laws/check_of.ts";
import { groupsAlong } from "../exact.ts";
import type { Law } from "../../../laws/law.ts";
import { showNumber } from "../../../verdict/show_number.ts";
import { type Sample, uniform } from "../../../laws/samples/mod.ts";

/** How near to 1 a sum has to be. */
export const Sums = reads({
  tolerance: z.strictObject({
    absolute: z.number().nonnegative(),
    each: z.number().nonnegative()
      .describe(
        "for each value: it is rounded once, and float32 steps lose more",
      ),
  }),
  most: z.number().positive().describe("what a single value may be at most"),
});
export type Sums = z.infer<typeof Sums>;

/** What lies along the last dim sums to 1, and each value is in [0, 1]. */
export function sumsToOne(
  { tolerance: { absolute, each }, most }: Sums,
  examples: readonly Sample[],
): Law {
  return {
    id: "sums",
    property: "what lies along the dim sums to 1",
    space: { value: uniform(-20, 20), maxSize: 400 },
    examples,
    judge({ cases, values }) {
      const { input: { shape }, dim = -1 } = cases[0]!;
      const { data } = values[0]!.output;
      const index = data.findIndex((value) => !(value >= 0 && value <= most));
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
        const allowed = absolute + each * group.length;
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
