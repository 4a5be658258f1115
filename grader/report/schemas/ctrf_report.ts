import { z } from "zod";

const word = z.string().min(1);
const count = z.int().nonnegative();
const milliseconds = z.int().nonnegative();

/** A report in the Common Test Report Format, version 0.0.0, as far as it is used. */
export const CtrfReport = z.strictObject({
  reportFormat: z.literal("CTRF"),
  specVersion: z.literal("0.0.0"),
  timestamp: z.iso.datetime(),
  generatedBy: word,
  results: z.strictObject({
    tool: z.strictObject({ name: word }),
    summary: z.strictObject({
      tests: count,
      passed: count,
      failed: count,
      skipped: count,
      pending: count,
      other: count,
      suites: count,
      start: milliseconds,
      stop: milliseconds,
      duration: milliseconds,
      extra: z.strictObject({ score: z.number(), maxScore: z.number() }),
    }),
    tests: z.array(z.strictObject({
      testId: word,
      name: word,
      status: z.enum(["passed", "failed", "skipped", "other"])
        .describe("other: the grader's own failure"),
      duration: milliseconds,
      suite: z.array(word).min(1),
      filePath: word.optional(),
      rawStatus: word,
      message: word.optional(),
      trace: word.optional(),
      labels: z.strictObject({ points: z.number(), maxPoints: z.number() }),
    })),
  }),
});
export type CtrfReport = z.infer<typeof CtrfReport>;
