import { z } from "zod";
import { readSettings, type Settings } from "../checklist/mod.ts";
import type { Check, CheckContext } from "../verdict/check.ts";
import type { Law } from "./law.ts";
import { runLaws } from "./run_laws.ts";

/** What a check reads of the checklist, field by field; no other is allowed. */
export function reads<Shape extends z.ZodRawShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  return z.strictObject(shape);
}

/** A check of one exercise that passes when all laws hold. */
export function checkOf<Read>(
  settings: Settings<Read>,
  laws: (read: Read, context: CheckContext) => readonly Law[],
): Check {
  return checking(settings, (context, read) => {
    return runLaws(context, context.exercises[0]!.id, laws(read, context));
  });
}

/** A check that says what it reads of the checklist. */
export function checking<Read>(
  settings: Settings<Read>,
  run: (
    context: Parameters<Check>[0],
    read: Read,
  ) => ReturnType<Check>,
): Check {
  const check: Check = (context) => {
    return run(context, readSettings(context.spec, settings));
  };
  return Object.assign(check, { settings });
}
