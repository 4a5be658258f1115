import type { ProcessLimits } from "./limited_command.ts";

/** What one child may use. Said in the sheet's `environment`. */
export interface Limits extends ProcessLimits {
  /** Wall time for one load. */
  readonly loadMs: number;
  /** Wall time for one call. */
  readonly callMs: number;
  /** Wall time for all that a submission is asked; the same share an exercise. */
  readonly submissionMs: number;
  /** Wall time for a message that asks for many calls. */
  readonly batchMs: number;
  /** V8's old space, in MiB. */
  readonly heapMiB: number;
}

/** The limits that a grade uses. */
export const LIMITS: Limits = {
  loadMs: 5000,
  callMs: 2000,
  batchMs: 10_000,
  submissionMs: 60_000,
  cpuSeconds: 15,
  dataKiB: 1 << 20,
  heapMiB: 256,
  fileBlocks: 8192,
};

/** What a tool of Deno's may use to look at a submission's files. */
export const TOOL_LIMITS: ProcessLimits = {
  cpuSeconds: 15,
  dataKiB: 1 << 21,
  fileBlocks: 1 << 16,
};
