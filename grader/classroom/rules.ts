import { z } from "zod";

/** How a class counts what its host handed out. */
export const Rules = z.object({
  attempts: z.enum(["last", "best"]).default("last")
    .describe("which of several submissions of somebody counts"),
  groups: z.boolean().default(false)
    .describe("whether who has the same group hands in together"),
  due: z.string().optional().describe("later is late"),
});
export type Rules = Readonly<z.infer<typeof Rules>>;

/** The last counts, and everybody for themselves. */
export const USUAL_RULES: Rules = { attempts: "last", groups: false };
