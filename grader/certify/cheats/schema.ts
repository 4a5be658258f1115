import { z } from "zod";

const file = z.string().regex(
  /^[a-z0-9_]+\/[a-z0-9_]+\.ts$/,
  "must read category/name.ts",
);
const files = z.record(z.string(), z.string());

/** Submissions that try to gain what they have not earned. */
export const CheatsManifest = z.strictObject({
  $schema: z.string().optional(),
  cheats: z.array(z.strictObject({
    file,
    exercise: z.string(),
    tries: z.string().min(1).describe("what it tries to do"),
    mayEarn: z.enum(["nothing", "honest"])
      .describe(
        "honest: as much as its honest twin, the file without the trick",
      ),
    honest: file.optional()
      .describe("its honest twin. Default: honest/<exercise>.ts"),
    beside: files.optional().describe("further files, by path"),
    links: files.optional().describe("links in the submission, with targets"),
    harmsOwn: z.boolean().default(false)
      .describe("it may cost its author points in exercises that it imports"),
  })),
});
/** {@inheritDoc CheatsManifest} */
export type CheatsManifest = z.infer<typeof CheatsManifest>;
