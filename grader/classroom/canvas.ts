import { csvLine } from "../report/mod.ts";
import type { ClassEntry } from "./class_entry.ts";

/**
 * A file for the import of a Canvas gradebook: its five columns of identity,
 * one assignment, and the row of points possible. Students who wait for their
 * grade are left out, because an import overwrites what is there.
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
  const rows = graded(entries).map(({ student, brief }) => [
    student.name ?? student.id,
    student.canvas_id ?? "",
    student.sis_user_id ?? "",
    student.sis_login_id ?? student.id,
    student.section ?? "",
    brief?.score ?? 0,
  ]);
  return [header, most, ...rows].map(csvLine).join("");
}

/** Those with a grade that will stay, and those who handed nothing in. */
export function graded(entries: readonly ClassEntry[]): ClassEntry[] {
  return entries.filter(({ status }) =>
    status === "graded" || status === "no-files" || status === "missing"
  );
}
