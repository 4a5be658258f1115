import { z } from "zod";
import { CostMeasure } from "../cost/cost_measure.ts";
import { Failure } from "./failure.ts";
import { Landscape } from "./landscape.ts";
import { Outcome } from "./outcome.ts";
import { Provenance } from "./provenance.ts";
import { Signature } from "./signature.ts";

const points = z.number().nonnegative();

/** One check of a sheet. */
export const SheetCheck = z.object({
  id: z.string(),
  title: z.string(),
  outcome: Outcome,
  points,
  maxPoints: points,
  visibility: z.enum(["visible", "hidden"]),
  message: z.string().optional().describe("one sentence on the outcome"),
  blockedBy: z.string().optional().describe("the check that it waits for"),
  counterexample: Failure.optional(),
  cost: CostMeasure.optional(),
  why: z.string().optional().describe("why it matters in a network"),
  hint: z.string().optional().describe("the command that gives a hint"),
});
export type SheetCheck = z.infer<typeof SheetCheck>;

/** One line of the module's checklist. */
export const SheetItem = z.object({
  id: z.string(),
  title: z.string(),
  file: z.string().optional(),
  status: z.enum(["graded", "not-started", "unusable"])
    .describe("unusable: the file is missing, refused or does not load"),
  message: z.string().optional().describe("why it is not graded"),
  frame: z.string().optional().describe("the lines around a syntax error"),
  prints: z.array(z.string()).describe("printed while the file was loaded"),
  notes: z.array(z.string()).optional()
    .describe("what else there is to say of the file; costs no points here"),
  score: points,
  maxScore: points,
  checks: z.array(SheetCheck),
});
export type SheetItem = z.infer<typeof SheetItem>;

/** What a grade found: the one model that every report is made from. */
export const ScoreSheet = z.object({
  schema: z.literal("tinytorch-score-sheet/v1"),
  module: z.string(),
  next: z.string().optional()
    .describe("what comes after this module; on a sheet of all of it"),
  score: points,
  maxScore: points,
  passMark: points.optional().describe("the mark that was asked for"),
  passed: z.boolean().describe("at or above the mark; true if none was asked"),
  complete: z.boolean().describe("false if the grader itself failed somewhere"),
  seed: z.number().int().nonnegative(),
  items: z.array(SheetItem),
  landscape: Landscape.optional()
    .describe("on a sheet of the whole module, where time was measured"),
  provenance: Provenance.optional().describe("what was graded, by what"),
  signature: Signature.optional(),
  environment: z.object({
    deno: z.string(),
    platform: z.string(),
    limits: z.string().describe("what one child may use"),
    cost: z.boolean().describe("whether cost was measured"),
  }),
  durationMs: z.number().nonnegative(),
});
export type ScoreSheet = z.infer<typeof ScoreSheet>;
