import type { CheckSpec } from "../checklist/mod.ts";
import type { Check } from "../verdict/check.ts";
import type { Law } from "./law.ts";
import { runLaws } from "./run_laws.ts";

/** A check of one exercise that passes when all laws hold. */
export function checkOf(laws: (spec: CheckSpec) => readonly Law[]): Check {
  return (context) =>
    runLaws(context, context.exercises[0]!.id, laws(context.spec));
}
