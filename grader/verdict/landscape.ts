import { z } from "zod";

/** What each activation costs here, beside what the module says of it. */
export const Landscape = z.object({
  baseline: z.string().describe("title of the line that counts as 1"),
  why: z.string().describe("why measured and claimed costs differ"),
  rows: z.array(z.object({
    id: z.string(),
    title: z.string(),
    relative: z.number().positive().optional()
      .describe("measured cost as a multiple of the student's own baseline"),
    copies: z.number().positive().optional()
      .describe("measured cost as a multiple of a plain copy"),
    nsPerElement: z.number().positive().optional(),
    trusted: z.boolean().describe("false where the machine was too noisy"),
    claim: z.string().optional().describe("the module's relative cost"),
    stability: z.string(),
    use: z.string(),
  })),
});
export type Landscape = z.infer<typeof Landscape>;
