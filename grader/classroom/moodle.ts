import { csvLine } from "../report/mod.ts";
import { graded } from "./canvas.ts";
import type { ClassEntry } from "./class_entry.ts";

/**
 * A file for Moodle's import of grades, which finds a student by any of the
 * first three columns.
 *
 * @param assignment The name of the grade item.
 */
export function moodle(
  entries: readonly ClassEntry[],
  assignment: string,
): string {
  const header = ["Username", "Email address", "Full name", assignment];
  const rows = graded(entries).map(({ student, brief }) => [
    student.sis_login_id ?? student.id,
    student.email ?? "",
    student.name ?? "",
    brief?.score ?? 0,
  ]);
  return [header, ...rows].map(csvLine).join("");
}
