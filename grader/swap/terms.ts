import type { Module } from "../verdict/mod.ts";

/** By what is graded: what an instructor can put in the place of the kit's own. */
export interface Terms {
  readonly solutionsDir: string;
  readonly module: Module;
}
