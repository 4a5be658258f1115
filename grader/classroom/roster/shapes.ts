import type { Student } from "./roster.ts";

/** A file of students as some host writes it. */
export interface Shape {
  readonly host: string;
  /** Columns by which it is known, as `columnName` gives them. */
  readonly has: readonly string[];
  /** What a column is. */
  readonly columns: Readonly<
    Record<string, keyof Student | "first" | "last" | "role">
  >;
  /** What is the id: the first of these that a row has. */
  readonly id: readonly (keyof Student)[];
  /** A heading of grades, and what of it the host's import wants to read. */
  readonly title?: RegExp;
}

/** Two names for the same column. */
const NAMES = { first_name: "first", last_name: "last" } as const;

/** What may stand in any of them: some a teacher adds. */
export const ANYWHERE = {
  group: "group",
  groups: "group",
  role: "role",
  roles: "role",
  course_role: "role",
} as const;

const HOSTS: readonly Shape[] = [
  {
    host: "Canvas",
    has: ["student", "id", "section"],
    columns: {
      student: "name",
      id: "canvas_id",
      sis_user_id: "sis_user_id",
      sis_login_id: "sis_login_id",
      section: "section",
    },
    id: ["sis_login_id", "sis_user_id", "canvas_id"],
    title: /^(.+ \(\d+\))$/,
  },
  {
    host: "Moodle, a worksheet for grading",
    has: ["identifier", "grade"],
    columns: {
      identifier: "moodle_id",
      full_name: "name",
      username: "sis_login_id",
      id_number: "student_number",
      email_address: "email",
      groups: "group",
      group: "group",
      last_modified_grade: "moodle_modified",
    },
    id: ["sis_login_id", "email", "student_number", "moodle_id"],
  },
  {
    host: "Moodle",
    has: ["first_name", "email_address"],
    columns: {
      ...NAMES,
      surname: "last",
      username: "sis_login_id",
      id_number: "student_number",
      email_address: "email",
      groups: "group",
    },
    id: ["sis_login_id", "email", "student_number"],
  },
  {
    host: "Brightspace",
    has: ["orgdefinedid"],
    columns: {
      ...NAMES,
      orgdefinedid: "student_number",
      username: "sis_login_id",
      email: "email",
    },
    id: ["sis_login_id", "student_number"],
    title: /^(.+) Points Grade(?: <.*>)?$/,
  },
  {
    host: "Gradescope",
    has: ["sid", "email"],
    columns: {
      ...NAMES,
      name: "name",
      full_name: "name",
      sid: "student_number",
      email: "email",
      sections: "section",
      section_name: "section",
    },
    id: ["email", "student_number"],
  },
  {
    host: "GitHub Classroom",
    has: ["identifier", "github_username"],
    columns: { identifier: "id", github_username: "github", name: "name" },
    id: ["id"],
  },
  {
    host: "Classroom 50",
    has: ["username", "github_id"],
    columns: {
      ...NAMES,
      username: "github",
      email: "email",
      section: "section",
    },
    id: ["github", "email"],
  },
  {
    host: "Blackboard",
    has: ["username", "last_name", "first_name"],
    columns: {
      ...NAMES,
      username: "sis_login_id",
      student_id: "student_number",
      email: "email",
    },
    id: ["sis_login_id"],
    title: /^(?!(?:Weighted )?Total\b)(.+\|\d+)$/,
  },
];

/** The first whose columns are all there is taken. */
export const SHAPES: readonly Shape[] = HOSTS.map((shape) => ({
  ...shape,
  columns: { ...ANYWHERE, ...shape.columns },
}));

/** A heading as it is compared: `SIS Login ID` and `sis_login_id` are one. */
export function columnName(heading: string): string {
  return heading.normalize("NFKC").toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_+|_+$/g, "");
}
