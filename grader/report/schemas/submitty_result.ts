import { z } from "zod";

const status = z.enum(["information", "failure", "warning", "success"]);

/** What a custom validator of Submitty prints. */
export const SubmittyResult = z.strictObject({
  status: z.literal("success"),
  data: z.strictObject({
    score: z.number().min(0).max(1),
    message: z.array(z.strictObject({ message: z.string().min(1), status })),
  }),
});
export type SubmittyResult = z.infer<typeof SubmittyResult>;
