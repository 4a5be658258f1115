import { hasShell, type Limits } from "../subject/mod.ts";

/** What one child may use, in words; where a limit is not in force, it says so. */
export function describeLimits(limits: Limits): string {
  const { callMs, loadMs, heapMiB, dataKiB, cpuSeconds } = limits;
  const always =
    `${callMs} ms a call, ${loadMs} ms a load, ${heapMiB} MiB of heap`;
  if (!hasShell()) return `${always}; no limit on buffers on this system`;
  return `${always}, ${dataKiB / 1024} MiB in all, ${cpuSeconds} s of CPU`;
}
