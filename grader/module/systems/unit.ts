import type { Check, CheckContext } from "../../verdict/check.ts";
import type { Finding } from "../../verdict/finding.ts";
import type { Unit } from "../../verdict/module.ts";
import { holdsNothing } from "../../laws/relations/holds_nothing.ts";
import { doesNotCollapse, exactBytes, leavesInputAlone } from "./_laws.ts";
import { repeatsItself } from "../../laws/relations/mod.ts";
import { runLaws } from "../../laws/run_laws.ts";
import { uniform } from "../../laws/samples/mod.ts";

/** The checks of the line "Systems": each on every activation there is. */
export const systems: Unit["checks"] = {
  "no-mutation": everywhere((context, exercise) =>
    runLaws(context, exercise, [
      leavesInputAlone(),
      repeatsItself({ value: uniform(-6, 6) }),
    ])
  ),
  memory: everywhere(async (context, exercise) => {
    const bytes = await runLaws(context, exercise, [exactBytes()]);
    if (bytes.kind !== "passed" || context.replay) return bytes;
    return await holdsNothing(context, exercise);
  }),
  nonlinear: everywhere((context, exercise) =>
    runLaws(context, exercise, [doesNotCollapse()])
  ),
};

/**
 * A check that holds when it holds for every exercise; each that can be called
 * and passes earns its share.
 */
function everywhere(
  check: (context: CheckContext, exercise: string) => Promise<Finding>,
): Check {
  return async (context) => {
    const { exercises, total, replay } = context;
    let held = 0;
    let broken: Finding & { kind: "failed" } | undefined;
    for (const { id, className } of exercises) {
      if (replay && replay.exercise !== id) continue;
      const finding = await check(context, id);
      if (finding.kind !== "failed") {
        held++;
        continue;
      }
      const { failure } = finding;
      const message = `${className}: ${failure.message}`;
      broken ??= { ...finding, failure: { ...failure, message } };
    }
    const credit = held / total;
    if (broken) return { ...broken, credit };
    if (held === total || replay) return { kind: "passed" };
    const note =
      `it holds for ${held} of ${total}; the others have to work first`;
    return { kind: "partial", credit, note };
  };
}
