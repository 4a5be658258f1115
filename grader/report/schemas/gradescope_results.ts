import { z } from "zod";

const format = z.enum(["text", "html", "simple_format", "md", "ansi"]);
const visibility = z.enum([
  "hidden",
  "after_due_date",
  "after_published",
  "visible",
]);

/** Gradescope's `results.json`, as its autograder specification describes it. */
export const GradescopeResults = z.strictObject({
  score: z.number(),
  execution_time: z.number().nonnegative().describe("seconds"),
  output: z.string(),
  output_format: format,
  test_output_format: format,
  test_name_format: format,
  visibility,
  stdout_visibility: visibility,
  extra_data: z.record(z.string(), z.unknown()),
  tests: z.array(z.strictObject({
    score: z.number().nonnegative(),
    max_score: z.number().nonnegative(),
    status: z.enum(["passed", "failed"]),
    name: z.string(),
    number: z.string(),
    output: z.string(),
    tags: z.array(z.string()),
  })),
});
export type GradescopeResults = z.infer<typeof GradescopeResults>;
