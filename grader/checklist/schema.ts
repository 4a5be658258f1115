import { z } from "zod";

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, "must be lower-case-words");
/** Of a check: the item's id, a point, a word of its own. */
const checkId = z.string()
  .regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, 'must read "item.check"');

/** A file to fill in and the class that it exports. */
export const Exercise = z.strictObject({
  id,
  file: z.string().regex(/^[a-z][a-z0-9_]*\.ts$/, "must be a .ts file name"),
  className: z.string().regex(/^[A-Z]\w*$/, "must be a class name"),
});
export type Exercise = Readonly<z.infer<typeof Exercise>>;

/** How far a result may be from what is expected. */
export const Tolerance = z.strictObject({
  absolute: z.number().nonnegative(),
  relative: z.number().nonnegative().default(0)
    .describe("share of the expected value, added to `absolute`"),
});
export type Tolerance = z.infer<typeof Tolerance>;

/** A part of all float32 numbers, and how close answers have to be there. */
export const Stratum = z.strictObject({
  id,
  holds: z.string().min(1).describe("what holds there, in words"),
  from: z.number().optional().describe("default: -Infinity"),
  to: z.number().optional().describe("default: Infinity"),
  mirrored: z.boolean().default(false)
    .describe("the same numbers with the other sign too"),
  nan: z.boolean().default(false).describe("NaN too, or nothing else"),
  why: z.string().min(1).optional().describe("why so close, and no closer"),
  absolute: z.number().nonnegative().default(0),
  relative: z.number().nonnegative().default(0)
    .describe("share of the exact value, added to `absolute`"),
  exactly: z.boolean().default(false)
    .describe("to the bit, the sign of a zero included"),
  forms: z.record(
    z.string(),
    z.strictObject({
      absolute: z.number().nonnegative(),
    }),
  ).optional().describe("wider for an accepted form, by its name"),
  forgives: z.array(z.enum(["NaN", "0"])).default([])
    .describe("what will do as well for NaN and the infinities"),
});
export type Stratum = Readonly<z.infer<typeof Stratum>>;

/** The strata of a check; what is none is for `readSettings` to refuse. */
export function strataOf({ strata }: CheckSpec): readonly Stratum[] {
  return z.array(Stratum).safeParse(strata).data ?? [];
}

/** What an activation may cost. */
export const Budget = z.strictObject({
  exponentials: z.number().nonnegative()
    .describe("calls of Math.exp and its like for each element"),
  full: z.number().positive()
    .describe(
      "times the reference's CPU time, up to which all points are given",
    ),
  half: z.number().positive()
    .describe("times the reference's CPU time, up to which half is given"),
}).refine(({ full, half }) => full <= half, "full must be at most half");
export type Budget = z.infer<typeof Budget>;

const common = {
  id: checkId,
  title: z.string().min(1).describe("what holds when it passes"),
  points: z.number().positive().max(1e6),
  needs: z.array(z.string()).default([])
    .describe("checks of the same item that must pass first"),
  visibility: z.enum(["visible", "hidden"]).default("hidden")
    .describe("hidden: failures are shown on a sibling of the graded input"),
  why: z.string().min(1).describe("why it matters in a network"),
  hints: z.array(z.string().min(1)).min(2)
    .describe("steps from a question to nearly the answer"),
};

/**
 * One check: what it is worth, what is said when it fails, and the numbers that
 * it judges by, which are for the check to name: see `readSettings`.
 */
export const CheckSpec = z.object({
  ...common,
  budget: Budget.optional()
    .describe("of a check that measures time, and of no other"),
}).catchall(z.unknown());
export type CheckSpec = z.infer<typeof CheckSpec>;

/** What a check has to say of its settings: a strict object of zod. */
export type Settings<Read = unknown> = z.ZodType<Read>;

/** What checks may read that say nothing of it: those that a checklist adds. */
export const ANY_SETTINGS: Settings = z.strictObject({
  tolerance: Tolerance.optional(),
  budget: Budget.optional(),
  variants: z.array(z.string()).min(1).optional(),
});

/** What a check's line says besides what every check has. */
export function settingsOf(spec: CheckSpec): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(spec).filter(([key]) => !(key in common)),
  );
}

/** What the module says of an activation beside the others. */
export const LandscapeRow = z.strictObject({
  claim: z.string().min(1).optional()
    .describe("its cost relative to the baseline's, if the module gives one"),
  stability: z.string().min(1).describe("what to mind numerically"),
  use: z.string().min(1).describe("where a network uses it"),
});
export type LandscapeRow = z.infer<typeof LandscapeRow>;

/** One line of the module's checklist. */
export const Item = z.strictObject({
  id,
  title: z.string().min(1),
  claim: z.string().min(1).describe("what the module says"),
  beyond: z.string().min(1).optional()
    .describe("said after full marks: why it matters, and what to read"),
  exercise: z.string().optional()
    .describe("the exercise it is about; without it, all of them"),
  landscape: LandscapeRow.optional(),
  checks: z.array(CheckSpec).min(1),
});
export type Item = z.infer<typeof Item>;

/** A module's checklist: the only list of what is graded. */
export const Checklist = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  module: z.string().min(1),
  next: z.string().min(1).optional().describe("what comes after this module"),
  passMark: z.number().nonnegative()
    .describe("the mark that a course would ask for; asked by --pass-mark"),
  landscape: z.strictObject({
    baseline: z.string().describe("the item whose measured cost counts as 1"),
    why: z.string().min(1)
      .describe("why measured and claimed costs differ, in one sentence"),
  }).optional(),
  suites: z.array(z.string().regex(/\.ts$/, "must be a .ts file")).optional()
    .describe("files beside this one that export `checks`, by their ids"),
  exercises: z.array(Exercise).min(1),
  items: z.array(Item).min(1),
});
export type Checklist = z.infer<typeof Checklist>;
