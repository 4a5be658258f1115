import type { Exercise } from "../checklist/mod.ts";

/** A page could not be computed because the student's code failed. */
export class WorkbenchFault extends Error {
  /** @param why A clause, such as "it threw ...". */
  constructor({ id, file }: Exercise, why: string) {
    super(
      `This page stops here: ${file} failed, ${why}; look at it with: deno task grade ${id}`,
    );
  }
}
