import type { ClassEntry } from "../class_entry.ts";
import { importable, sheetOf } from "./importable.ts";

/**
 * A file for the import of a Canvas gradebook: its five columns of identity,
 * one assignment, and the row of points possible.
 *
 * @param assignment The column's title; `Title (123)` names an assignment.
 */
export function canvas(
  entries: readonly ClassEntry[],
  assignment: string,
  maxScore: number,
): string {
  const header = [
    "Student",
    "ID",
    "SIS User ID",
    "SIS Login ID",
    "Section",
    assignment,
  ];
  const most = ["    Points Possible", "", "", "", "", maxScore];
  const rows = importable(entries).map(({ student, brief }) => [
    student.name ?? student.id,
    student.canvas_id ?? "",
    student.sis_user_id ?? "",
    student.sis_login_id ?? student.id,
    student.section ?? "",
    brief?.score ?? 0,
  ]);
  return sheetOf([header, most, ...rows]);
}
