import { z } from "zod";

const PackedKit = z.object({
  hashes: z.object({ grader: z.string(), suites: z.string() })
    .describe("of the kit that was packed"),
  rooms: z.record(z.string(), z.custom<() => string>()).optional()
    .describe("give the paths of rooms that are not in the kit's folder"),
});
/** What a packed kit says of itself: its files are not those it was made of. */
export type PackedKit = z.infer<typeof PackedKit>;

/** Where the first lines of a packed kit leave it, before anything is loaded. */
export const PACKED_KIT = Symbol.for("tinytorch.packed-kit");

/** The packed kit that is running; undefined where the kit's own sources are. */
export function packedKit(): PackedKit | undefined {
  const value: unknown = Reflect.get(globalThis, PACKED_KIT);
  return value === undefined ? undefined : PackedKit.parse(value);
}
