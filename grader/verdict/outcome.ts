import { z } from "zod";

/** What became of a check. "Not run" is never "passed". */
export const Outcome = z.enum([
  "passed",
  "failed",
  "error",
  "skipped",
  "inconclusive",
]).describe(
  "passed; failed: the student's; error: the grader's own fault, costs nothing; " +
    "skipped: a check that it needs did not pass; inconclusive: noise, costs nothing",
);
export type Outcome = z.infer<typeof Outcome>;
