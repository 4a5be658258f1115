import type { ClassEntry } from "../class_entry.ts";
import { importable, plainSheetOf } from "./importable.ts";

/**
 * A file for Blackboard's "Upload Grades": by user name, one column.
 *
 * @param assignment The column's title; `Title |123` names a column.
 */
export function blackboard(
  entries: readonly ClassEntry[],
  assignment: string,
): string {
  const rows = importable(entries).map(({ student, brief }) => [
    student.sis_login_id ?? student.id,
    brief?.score ?? 0,
  ]);
  return plainSheetOf([["Username", assignment], ...rows]);
}
