import type { ClassEntry } from "../class_entry.ts";
import { importable, plainSheetOf } from "./importable.ts";

/**
 * A file for Brightspace's import of grades: an item that is named as there,
 * and the column in which every line ends.
 *
 * @param assignment The grade item's name.
 */
export function brightspace(
  entries: readonly ClassEntry[],
  assignment: string,
): string {
  const header = [
    "OrgDefinedId",
    "Username",
    `${assignment} Points Grade`,
    "End-of-Line Indicator",
  ];
  const rows = importable(entries).map(({ student, brief }) => [
    student.student_number ? `#${student.student_number}` : "",
    `#${student.sis_login_id ?? student.id}`,
    brief?.score ?? 0,
    "#",
  ]);
  return plainSheetOf([header, ...rows]);
}
