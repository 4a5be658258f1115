import { z } from "zod";
import { fold } from "./fold.ts";

const text = z.string().trim().min(1);

/** One who takes the course. */
export const Student = z.strictObject({
  id: text.describe("what the course calls the student, once in a roster"),
  folder: text.optional()
    .describe("the submission's folder or zip, if it is not named by the id"),
  name: text.optional().describe("as a person reads it"),
  email: text.optional(),
  section: text.optional(),
  group: text.optional()
    .describe("who hands in together: used with --groups"),
  canvas_id: text.optional().describe('"ID" in a Canvas gradebook'),
  sis_user_id: text.optional().describe('"SIS User ID" in a Canvas gradebook'),
  sis_login_id: text.optional()
    .describe('"SIS Login ID" in a Canvas gradebook; the user name elsewhere'),
  moodle_id: text.optional()
    .describe('the number of "Participant 123" in a Moodle assignment'),
  moodle_modified: text.optional()
    .describe('"Last modified (grade)" in a worksheet of Moodle'),
  student_number: text.optional()
    .describe("ID number, SID or OrgDefinedId, as the host calls it"),
  github: text.optional().describe("the user name on GitHub"),
});
export type Student = z.infer<typeof Student>;

/** What a host says of somebody: some of what a roster knows. */
export const Clue = Student.omit({ id: true }).partial();
export type Clue = Readonly<z.infer<typeof Clue>>;

/** The largest course that there ever was had fewer. */
const MOST = 100_000;

/** Who takes the course: the order is that of the gradebook. */
export const Roster = z.strictObject({
  $schema: z.string().optional(),
  students: z.array(Student).max(
    MOST,
    `it has more than ${MOST} students`,
  ).superRefine((students, context) => {
    for (const field of ["id", "folder"] as const) {
      const seen = new Map<string, string>();
      students.forEach((student, i) => {
        const value = field === "folder" ? folderOf(student) : student.id;
        const other = seen.get(fold(value));
        if (other !== undefined) {
          context.addIssue({
            code: "custom",
            path: [i, field],
            message: other === value
              ? `"${value}" is there twice`
              : `"${value}" is there as "${other}" too, and case does not count`,
          });
        }
        seen.set(fold(value), value);
      });
    }
  }),
});
export type Roster = z.infer<typeof Roster>;

/** The name of a student's submission, without `.zip`. */
export function folderOf({ id, folder }: Student): string {
  return (folder ?? id).replace(/\.zip$/i, "");
}
