import { z } from "zod";

const file = z.string().regex(
  /^[a-z0-9_]+\.ts$/,
  "must be a snake_case.ts name",
);
const check = z.string().regex(/^[a-z]+\.[a-z-]+$/, 'must read "item.check"');

/** Wrong submissions of one exercise: each must fail the check it names. */
export const MutantsManifest = z.strictObject({
  $schema: z.string().optional(),
  exercise: z.string(),
  mutants: z.array(z.strictObject({
    file,
    wrong: z.string().min(1).describe("what is wrong with it, precisely"),
    fails: check.describe("the check that must fail"),
    mayFail: z.array(check)
      .describe(
        "others that may; those that wait for a failed one are skipped",
      ),
  })),
});
/** {@inheritDoc MutantsManifest} */
export type MutantsManifest = z.infer<typeof MutantsManifest>;

/** Right submissions in other styles: each must get all points. */
export const AlternatesManifest = z.strictObject({
  $schema: z.string().optional(),
  exercise: z.string(),
  alternates: z.array(z.strictObject({
    file,
    style: z.string().min(1).describe("what is different about it"),
    slow: z.boolean().describe("slower than the reference, within the budget"),
  })),
});
/** {@inheritDoc AlternatesManifest} */
export type AlternatesManifest = z.infer<typeof AlternatesManifest>;
