import type { z } from "zod";
import { complaintsOf } from "../base/json.ts";
import {
  ANY_SETTINGS,
  type Checklist,
  type CheckSpec,
  type Settings,
  settingsOf,
} from "./schema.ts";

/**
 * Every field of a checklist is read by its check, or the checklist is refused.
 *
 * @param settingsFor What a check reads, by its id; undefined where it does not
 * say.
 * @param name What to call the checklist in errors.
 * @throws {SyntaxError} If a check reads other fields; the message names the
 * path of each.
 */
export function refuseUnread(
  { items }: Checklist,
  settingsFor: (check: string) => Settings | undefined,
  name: string,
): void {
  const issues = items.flatMap(({ checks }, i) =>
    checks.flatMap((check, j) => {
      const settings = settingsFor(check.id) ?? ANY_SETTINGS;
      const read = settings.safeParse(settingsOf(check));
      if (read.success) return [];
      const path = ["items", i, "checks", j];
      return read.error.issues.flatMap((issue) => placed(issue, path));
    })
  );
  if (issues.length === 0) return;
  throw new SyntaxError(
    `Cannot read checklist "${name}": ${complaintsOf(issues)}`,
  );
}

/** The issue where it is in the checklist; an unknown key has its own path. */
function placed(
  issue: z.core.$ZodIssue,
  path: readonly PropertyKey[],
): z.core.$ZodIssue[] {
  const place = [...path, ...issue.path];
  if (issue.code !== "unrecognized_keys") return [{ ...issue, path: place }];
  return issue.keys.map((key) => ({
    code: "custom",
    path: [...place, key],
    message: "this check reads no such field",
    input: undefined,
  }));
}

/**
 * A check's own settings.
 *
 * @throws {SyntaxError} If its line holds others.
 */
export function readSettings<Read>(
  spec: CheckSpec,
  settings: Settings<Read>,
): Read {
  const read = settings.safeParse(settingsOf(spec));
  if (read.success) return read.data;
  throw new SyntaxError(
    `Cannot run check "${spec.id}": ${complaintsOf(read.error.issues)}`,
  );
}
