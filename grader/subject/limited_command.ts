/** What a process may use, where the system has a shell that sets limits. */
export interface ProcessLimits {
  /** CPU seconds for its whole life. */
  readonly cpuSeconds: number;
  /** Its data segment, ArrayBuffers included, in KiB. */
  readonly dataKiB: number;
  /** The largest file it could write, in blocks of 512 bytes. */
  readonly fileBlocks: number;
}

/** Whether the system has the shell that sets limits on a process. */
export function hasShell(os: typeof Deno.build.os = Deno.build.os): boolean {
  return os !== "windows";
}

/**
 * The command with limits around it, and with its end tied to this process's:
 * a killed grader must not leave a busy child behind.
 */
export function limitedCommand(
  command: readonly string[],
  { cpuSeconds, dataKiB, fileBlocks }: ProcessLimits,
): string[] {
  if (!hasShell()) return [...command];
  // One option a call: dash ignores the rest of a line with two. A system
  // that lacks a limit goes on without it.
  const limits = [
    "ulimit -c 0",
    `ulimit -d ${dataKiB}`,
    // At the soft limit a signal that says why, at the hard one the end.
    `ulimit -S -t ${cpuSeconds}`,
    `ulimit -H -t ${cpuSeconds + 1}`,
    `ulimit -f ${fileBlocks}`,
  ].map((line) => `${line} 2>/dev/null; `);
  const tied =
    'if command -v setpriv >/dev/null; then set -- setpriv --pdeathsig KILL "$@"; fi; ';
  const script = [
    ...limits,
    tied,
    'exec "$@"',
  ].join("");
  return ["/bin/sh", "-c", script, "sh", ...command];
}
