import type { ClassEntry, Status } from "../class_entry.ts";
import { importable, sheetOf } from "./importable.ts";

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
  const rows = importable(entries).map(({ student, brief }) => [
    student.sis_login_id ?? student.id,
    student.email ?? "",
    student.name ?? "",
    brief?.score ?? 0,
  ]);
  return sheetOf([header, ...rows]);
}

/** What a student reads beside the grade, of those who have one. */
const COMMENTS: Readonly<Partial<Record<Status, string>>> = {
  graded: "The reasons are in the feedback file, feedback.html.",
  "no-files": "Nothing could be graded: no exercise file was in it.",
  missing: "Nothing was handed in.",
};

/**
 * The worksheet of a Moodle assignment, filled in, for "Upload grading
 * worksheet".
 *
 * @returns `undefined` if nobody's number in the assignment is known.
 */
export function moodleWorksheet(
  entries: readonly ClassEntry[],
  maxScore: number,
): string | undefined {
  const header = [
    "Identifier",
    "Full name",
    "Email address",
    "Grade",
    "Maximum Grade",
    "Last modified (grade)",
    "Feedback comments",
  ];
  const rows = participants(entries).map(({ entry, participant }) => [
    `Participant ${participant}`,
    entry.student.name ?? "",
    entry.student.email ?? "",
    entry.brief?.score ?? 0,
    maxScore,
    (entry.student.moodle_modified ?? "").replace(/^-$/, ""),
    COMMENTS[entry.status] ?? "",
  ]);
  return rows.length === 0 ? undefined : sheetOf([header, ...rows]);
}

/** The path of somebody's file in what "Upload multiple feedback files" takes. */
export function moodleFeedbackPath(
  { name, id }: { readonly name?: string | undefined; readonly id: string },
  participant: string,
): string {
  // Moodle splits the name at each underscore.
  const plain = (name ?? id).replace(/[_/\\:*?"<>|]+/g, " ").trim();
  return `${plain}_${participant}_assignfeedback_file_/feedback.html`;
}

/** Those whose number in the assignment is known. */
export function participants(
  entries: readonly ClassEntry[],
): { readonly entry: ClassEntry; readonly participant: string }[] {
  return importable(entries).flatMap((entry) => {
    const participant = entry.student.moodle_id;
    return participant ? [{ entry, participant }] : [];
  });
}
