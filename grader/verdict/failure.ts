import { z } from "zod";
import { SheetNumber } from "./sheet_number.ts";
import { SheetTensor } from "./sheet_tensor.ts";

/** Why a check failed, as data; `report/` renders it. */
export const Failure = z.object({
  kind: z.enum([
    "mismatch",
    "threw",
    "malformed",
    "timed-out",
    "died",
    "work",
    "slow",
  ]),
  property: z.string().describe("what should hold, in words"),
  message: z.string().describe("what was seen, and what was wanted"),
  input: SheetTensor.optional(),
  dim: SheetNumber.optional().describe("as it was given, whole or not"),
  output: SheetTensor.optional().describe("what came back, whole"),
  index: z.array(z.number().int()).optional()
    .describe("where in the output the first difference is"),
  expected: SheetNumber.optional(),
  actual: SheetNumber.optional(),
  absError: SheetNumber.optional(),
  ulps: SheetNumber.optional().describe("float32 steps between the two"),
  at: z.string().optional().describe("file:line:column of an error"),
  prints: z.array(z.string()).describe("printed during the failing call"),
  printsDropped: z.number().int().nonnegative(),
  diagnosis: z.string().optional().describe("the likely mistake"),
  replay: z.string().optional().describe("token for --replay"),
});
export type Failure = z.infer<typeof Failure>;
