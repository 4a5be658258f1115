import { writeWhole } from "../base/write_whole.ts";
import type { Sources } from "../verdict/provenance.ts";

/** The reference that is put in the place of the kit's own. */
export interface Swap {
  readonly sources: Sources;
  readonly solutionsDir: string;
}

/** Writes the new reference into the kit, file by file. */
export async function apply(
  { sources, solutionsDir }: Swap,
): Promise<string[]> {
  const written: string[] = [];
  for (const { name, text } of sources.values()) {
    await writeWhole(`${solutionsDir}/${name}`, text);
    written.push(`solutions/${name}`);
  }
  return written;
}
