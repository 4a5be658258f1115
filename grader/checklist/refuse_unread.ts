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
 * @param checks The checks that there are, by their ids, with what each reads.
 * @param name What to call the checklist in errors.
 * @throws {SyntaxError} If a check reads other fields, or there is none of its
 * id; the message names the path of each.
 */
export function refuseUnread(
  { items }: Checklist,
  checks: Readonly<Record<string, { readonly settings?: Settings }>>,
  name: string,
): void {
  const issues = items.flatMap((item, i) =>
    item.checks.flatMap((spec, j) => {
      const path = ["items", i, "checks", j];
      const check = checks[spec.id];
      if (!check) return [unknownCheck(item.id, checks, path)];
      const read = (check.settings ?? ANY_SETTINGS).safeParse(settingsOf(spec));
      if (read.success) return [];
      return read.error.issues.flatMap((issue) => placed(issue, path));
    })
  );
  if (issues.length === 0) return;
  throw new SyntaxError(
    `Cannot read checklist "${name}": ${complaintsOf(issues)}`,
  );
}

function unknownCheck(
  item: string,
  checks: Readonly<Record<string, unknown>>,
  path: readonly PropertyKey[],
): z.core.$ZodIssue {
  const own = Object.keys(checks).filter((id) => id.startsWith(`${item}.`));
  const known = own.length === 0
    ? `no unit is called "${item}"`
    : `"${item}" has ${own.join(", ")}`;
  return complaint(`there is no such check (${known})`, [...path, "id"]);
}

/** The issue where it is in the checklist; an unknown key has its own path. */
function placed(
  issue: z.core.$ZodIssue,
  path: readonly PropertyKey[],
): z.core.$ZodIssue[] {
  const place = [...path, ...issue.path];
  if (issue.code !== "unrecognized_keys") return [{ ...issue, path: place }];
  return issue.keys.map((key) =>
    complaint("this check reads no such field", [...place, key])
  );
}

function complaint(
  message: string,
  path: readonly PropertyKey[],
): z.core.$ZodIssue {
  return { code: "custom", path: [...path], message, input: undefined };
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
