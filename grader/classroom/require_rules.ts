import { InputError } from "../verdict/mod.ts";
import type { Line } from "./journal.ts";
import type { Roster } from "./roster/roster.ts";
import type { Rules } from "./rules.ts";

/**
 * Asks that each rule has something in the class to go by: who shares a
 * submission would have none, and who is late would not be told.
 *
 * @throws {InputError} Of a rule that nothing can come of.
 */
export function requireRules(
  lines: readonly Line[],
  roster: Roster | undefined,
  { groups, due }: Rules,
): void {
  const refuse = (rule: string, state: string, advice: string) =>
    new InputError(`Cannot grade class with ${rule}: ${state}; ${advice}`);
  if (groups && !roster?.students.some(({ group }) => group !== undefined)) {
    throw refuse(
      "--groups",
      roster ? "nobody in the roster has a group" : "there is no roster",
      'give --roster a file with a column "group", or leave it out: Gradescope says itself who handed in together',
    );
  }
  if (due !== undefined && lines.length > 0 && lines.every(({ at }) => !at)) {
    throw refuse(
      `--due ${due}`,
      "no submission says when it was handed in",
      "leave it out: what the host itself calls late is marked without it",
    );
  }
}
