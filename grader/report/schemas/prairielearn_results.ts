import { z } from "zod";

/** PrairieLearn's external grading `results.json`. */
export const PrairieLearnResults = z.strictObject({
  gradable: z.boolean().describe("false: no attempt is used up"),
  score: z.number().min(0).max(1),
  format_errors: z.array(z.string()).optional(),
  message: z.string(),
  output: z.string(),
  tests: z.array(z.strictObject({
    name: z.string(),
    description: z.string(),
    points: z.number().nonnegative(),
    max_points: z.number().nonnegative(),
    message: z.string(),
    output: z.string(),
  })),
}).refine(
  ({ gradable, format_errors }) => gradable || format_errors !== undefined,
  "what cannot be graded has to say why",
);
export type PrairieLearnResults = z.infer<typeof PrairieLearnResults>;

/** A larger file fails the job. */
export const PRAIRIELEARN_MAX_BYTES = 1_000_000;
