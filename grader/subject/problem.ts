/** Why a file cannot be run: the student's, told in one paragraph. */
export interface Problem {
  readonly kind:
    | "missing"
    | "unreadable"
    | "too-large"
    | "not-utf8"
    | "outside"
    | "syntax"
    | "import";
  /** `Cannot <act> "<value>": <state>; <what to do>`. */
  readonly message: string;
  /** Line in the file, counted from 1. */
  readonly line?: number;
  /** The lines around it, ready to print. */
  readonly frame?: string;
}
