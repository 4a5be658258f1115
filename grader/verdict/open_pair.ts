import type { Checklist } from "../checklist/mod.ts";
import { Submission } from "./submission.ts";

/** A student's folder and the reference's, both open. */
export interface Pair {
  readonly student: Submission;
  readonly reference: Submission;
  close(): Promise<void>;
}

/** Where the two folders are. */
export interface Folders {
  readonly exercisesDir: string;
  readonly solutionsDir: string;
}

/**
 * Opens both folders at once, or neither.
 *
 * @param isProven Asked, once the student's process is on its way, whether the
 * same solutions were proven before.
 * @throws {InputError} If a folder cannot be read.
 */
export async function openPair(
  { exercisesDir, solutionsDir }: Folders,
  checklist: Checklist,
  isProven: () => Promise<boolean> = () => Promise.resolve(false),
): Promise<Pair> {
  const opened = await Promise.allSettled([
    Submission.open(exercisesDir, "exercises", checklist),
    isProven().then((isProven) =>
      Submission.open(solutionsDir, "solutions", checklist, { isProven })
    ),
  ]);
  const close = async () => {
    await Promise.all(
      opened.map((one) => one.status === "fulfilled" && one.value.close()),
    );
  };
  const [student, reference] = opened;
  if (student.status === "fulfilled" && reference.status === "fulfilled") {
    return { student: student.value, reference: reference.value, close };
  }
  await close();
  throw opened.find((one) => one.status === "rejected")!.reason;
}
