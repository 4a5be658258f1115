/** What one child may use. Said in the sheet's `environment`. */
export interface Limits {
  /** Wall time from spawn to ready, and for one load. */
  readonly loadMs: number;
  /** Wall time for one call. */
  readonly callMs: number;
  /** Wall time for all that a submission is asked; the same share an exercise. */
  readonly submissionMs: number;
  /** Wall time for a message that asks for many calls. */
  readonly batchMs: number;
  /** CPU seconds for the whole life of the process. */
  readonly cpuSeconds: number;
  /** The process's data segment, ArrayBuffers included, in KiB. */
  readonly dataKiB: number;
  /** V8's old space, in MiB. */
  readonly heapMiB: number;
  /** The largest file it could write, in blocks of 512 bytes. */
  readonly fileBlocks: number;
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
