import { z } from "zod";

/** The line before Autolab's last: a table of what passed. */
export const AutolabStages = z.object({
  _presentation: z.literal("semantic"),
  stages: z.array(z.string().min(1)),
}).catchall(
  z.union([
    z.string(),
    z.array(z.string()),
    z.record(
      z.string(),
      z.strictObject({ passed: z.boolean(), hint: z.string().optional() }),
    ),
  ]),
);
export type AutolabStages = z.infer<typeof AutolabStages>;

/** Autolab's last line: points by the name of a problem of the assessment. */
export const AutolabResult = z.strictObject({
  scores: z.record(z.string().min(1), z.number().nonnegative()),
});
export type AutolabResult = z.infer<typeof AutolabResult>;
