import { Classroom50Identity } from "../report/schemas/classroom50_result.ts";
import { InputError } from "../base/input_error.ts";

/** Where the runner of Classroom 50 says what. */
const VARIABLES = {
  classroom: ["CLASSROOM"],
  assignment: ["ASSIGNMENT"],
  assignment_type: ["ASSIGNMENT_TYPE"],
  owner: ["OWNER", "USERNAME"],
  submission: ["SUBMISSION_TAG"],
  commit: ["COMMIT_URL"],
  release: ["RELEASE_URL"],
  review: ["REVIEW_URL", "COMMIT_URL"],
} as const;

/**
 * Whose result it is, from the environment of Classroom 50's runner.
 *
 * @param env Reads a variable.
 * @param now When it is graded; the runner puts the commit's time in its place.
 * @throws {InputError} If a variable is missing or wrong.
 */
export function classroom50Identity(
  env: (name: string) => string | undefined,
  now: Date = new Date(),
): Classroom50Identity {
  const given = Object.fromEntries(
    Object.entries(VARIABLES).map(([field, names]) => [
      field,
      names.map(env).find((value) => value !== undefined && value !== ""),
    ]),
  );
  const parsed = Classroom50Identity.safeParse({
    ...given,
    assignment_type: given["assignment_type"] ?? "individual",
    datetime: now.toISOString().replace(/\.\d+Z$/, "Z"),
  });
  if (parsed.success) return parsed.data;
  const field = String(
    parsed.error.issues[0]!.path[0],
  ) as keyof typeof VARIABLES;
  const name = VARIABLES[field]?.[0] ?? field;
  throw new InputError(
    `Cannot write a Classroom 50 result: ${name} is not set as its runner sets it; run this as an autograder, or use --format json`,
  );
}
