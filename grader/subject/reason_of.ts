import type { Limits } from "./limits.ts";

/** Those by which a process ends that was not asked to. */
const SIGNALS: Readonly<Record<number, string>> = {
  4: "SIGILL",
  5: "SIGTRAP",
  6: "SIGABRT",
  7: "SIGBUS",
  9: "SIGKILL",
  11: "SIGSEGV",
};

/** Why a child ended by itself, as a clause that follows "it". */
export function reasonOf(
  status: Deno.CommandStatus,
  stderr: string,
  limits: Limits,
): string {
  const { signal, code } = status;
  if (/heap limit|invalid (table|array) size|heap out of/i.test(stderr)) {
    return `used more than its ${limits.heapMiB} MB of memory for objects`;
  }
  // V8 gave up between its limit and the process's, and does not say at which.
  if (/JavaScript out of memory/i.test(stderr)) {
    return `ran out of memory: it has ${limits.heapMiB} MB for objects and ${
      limits.dataKiB / 1024
    } MB in all`;
  }
  if (/out of memory|allocation failed|OOM/i.test(stderr)) {
    return `used more than its ${limits.dataKiB / 1024} MB of memory`;
  }
  // A shell reports a signal as 128 + its number.
  if (signal === "SIGXCPU" || code === 152) {
    return `used more than ${limits.cpuSeconds} s of processor time`;
  }
  if (signal === "SIGXFSZ" || code === 153) {
    return `wrote a file of more than ${limits.fileBlocks / 2048} MB`;
  }
  const by = signal ?? SIGNALS[code - 128];
  if (by) return `was ended by ${by}`;
  return `ended the process with exit code ${code}`;
}
