import type { Unusable } from "../intake/mod.ts";

/** Why a file cannot be run: the student's, told in one paragraph. */
export interface Problem {
  readonly kind: Unusable["kind"] | "syntax" | "import";
  /** `Cannot <act> "<value>": <state>; <what to do>`. */
  readonly message: string;
  /** Line in the file, counted from 1. */
  readonly line?: number;
  /** The lines around it, ready to print. */
  readonly frame?: string;
}
