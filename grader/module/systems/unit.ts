import { z } from "zod";
import { reads } from "../../laws/check_of.ts";
import { everywhere } from "../../laws/everywhere.ts";
import { NOTHING } from "../../laws/pointwise_unit.ts";
import { memoryFinding } from "../../laws/memory_finding.ts";
import { exactBytes } from "../../laws/relations/exact_bytes.ts";
import { Holding, holdsNothing } from "../../laws/relations/holds_nothing.ts";
import { leavesInputAlone } from "../../laws/relations/leaves_input_alone.ts";
import { repeatsItself } from "../../laws/relations/mod.ts";
import { runLaws } from "../../laws/run_laws.ts";
import { uniform } from "../../laws/samples/mod.ts";
import type { Unit } from "../../verdict/module.ts";
import { doesNotCollapse } from "./does_not_collapse.ts";

const NONLINEAR = reads({
  gap: z.number().nonnegative()
    .describe("what rounding may leave between a linear map and a sum of two"),
});

/** Systems: each check on every activation there is. */
export const unit: Unit = {
  checks: {
    "no-mutation": everywhere(
      NOTHING,
      async (context, exercise) => {
        const finding = await runLaws(context, exercise, [
          leavesInputAlone(),
          repeatsItself({ value: uniform(-6, 6) }),
        ]);
        return finding.kind === "failed" || context.replay
          ? finding
          : memoryFinding(context, exercise);
      },
      // What one layer overwrites, all that is trained through it has lost.
      { whole: true },
    ),
    memory: everywhere(Holding, async (context, exercise, holding) => {
      const bytes = await runLaws(context, exercise, [exactBytes()]);
      if (bytes.kind !== "passed" || context.replay) return bytes;
      return await holdsNothing(context, exercise, holding);
    }),
    nonlinear: everywhere(
      NONLINEAR,
      (context, exercise, { gap }) =>
        runLaws(context, exercise, [doesNotCollapse(gap)]),
    ),
  },
};
