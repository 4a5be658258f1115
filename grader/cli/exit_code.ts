/** How a command ends. */
export const EXIT = {
  /** It did its job. */
  ok: 0,
  /** It did its job, and the score is below the mark that was asked for. */
  belowMark: 1,
  /** An option, a path or a configuration is wrong. */
  usage: 2,
  /** The grader itself failed. */
  fault: 3,
} as const;

/** One of the exit codes. */
export type ExitCode = typeof EXIT[keyof typeof EXIT];
