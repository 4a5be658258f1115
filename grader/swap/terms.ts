import type { Checklist } from "../checklist/mod.ts";
import type { Check } from "../verdict/check.ts";

/** By what is graded: what an instructor can put in the place of the kit's own. */
export interface Terms {
  readonly solutionsDir: string;
  readonly checklist: Checklist;
  readonly suites: Readonly<Record<string, Check>>;
}
