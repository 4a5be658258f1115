import { writeWhole } from "../base/write_whole.ts";
import { DEFAULT_CHECKLIST } from "../checklist/mod.ts";
import type { Sources } from "../verdict/provenance.ts";

/** What is put in the place of what the kit has. */
export interface Swap {
  readonly sources?: Sources;
  readonly solutionsDir: string;
  /** Text of the new checklist. */
  readonly checklist?: string;
}

/** Writes the new reference and the new checklist into the kit, file by file. */
export async function apply(
  { sources, solutionsDir, checklist }: Swap,
): Promise<string[]> {
  const written: string[] = [];
  for (const { name, text } of sources?.values() ?? []) {
    await writeWhole(`${solutionsDir}/${name}`, text);
    written.push(`solutions/${name}`);
  }
  if (checklist !== undefined) {
    const path = decodeURIComponent(DEFAULT_CHECKLIST.pathname);
    await writeWhole(path, checklist);
    written.push(path.replace(/^.*\/(?=grader\/)/, ""));
  }
  return written;
}
