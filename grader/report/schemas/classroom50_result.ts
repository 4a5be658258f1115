import { z } from "zod";

const instant = z.string().regex(
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/,
  "must read YYYY-MM-DDTHH:MM:SSZ",
);
const word = z.string().min(1);

/** Who and what a result is for; the runner says it in its environment. */
export const Classroom50Identity = z.strictObject({
  classroom: word,
  assignment: word,
  assignment_type: z.enum(["individual", "group", "team"]),
  owner: word,
  submission: z.string().regex(/^submit\//, 'must start with "submit/"'),
  commit: word,
  release: word,
  review: word,
  datetime: instant.describe("when the graded commit was made"),
});
export type Classroom50Identity = z.infer<typeof Classroom50Identity>;

/** Classroom 50's `result.json`: `classroom50/result/v1`. */
export const Classroom50Result = Classroom50Identity.extend({
  schema: z.literal("classroom50/result/v1"),
  score: z.int().nonnegative(),
  "max-score": z.int().nonnegative(),
  tests: z.array(
    z.object({
      "test-name": word,
      passed: z.boolean(),
      score: z.int().nonnegative(),
      "max-score": z.int().nonnegative(),
      message: z.string().optional(),
    }).refine((test) => test.score <= test["max-score"], "more than the most"),
  ),
}).refine((result) => result.score <= result["max-score"], "more than the most")
  .refine(
    ({ score, tests }) =>
      score === tests.reduce((sum, test) => sum + test.score, 0),
    "the parts have to add up",
  );
export type Classroom50Result = z.infer<typeof Classroom50Result>;
