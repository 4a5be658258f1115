import { z } from "zod";

/** What was typed of a class that is asked for again when it goes on. */
export const Typed = z.object({
  cost: z.boolean(),
  passMark: z.number().optional(),
  solutions: z.string().optional().describe("an absolute path"),
  checklist: z.string().optional().describe("an absolute path"),
});
export type Typed = Readonly<z.infer<typeof Typed>>;
