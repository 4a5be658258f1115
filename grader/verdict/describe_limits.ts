import { hasShell, type Limits, type Wall, WALLS } from "../subject/mod.ts";

/** What a submission may use, in words; and which limits are not in force. */
export function describeLimits(
  limits: Limits,
  os: typeof Deno.build.os = Deno.build.os,
  wall: Wall = WALLS.wall,
): string {
  const { callMs, loadMs, submissionMs, heapMiB } = limits;
  const { dataKiB, cpuSeconds, fileBlocks } = limits;
  const inForce = [
    `${callMs} ms a call`,
    `${loadMs} ms a load`,
    `${submissionMs / 1000} s a submission`,
    `${heapMiB} MiB of heap`,
    "no writing, no network, no other process",
  ];
  const missing: string[] = [];
  const all: readonly (readonly [boolean, string])[] = [
    // Elsewhere the system takes this limit and does not keep it.
    [os === "linux", `${dataKiB / 1024} MiB in all`],
    [hasShell(os), `${cpuSeconds} s of CPU`],
    [hasShell(os), `${fileBlocks / 2048} MiB a file`],
    [wall !== "none", "a network of its own"],
    [wall === "bubblewrap", "isolation by bubblewrap"],
  ];
  for (const [holds, limit] of all) (holds ? inForce : missing).push(limit);
  return [
    inForce.join(", "),
    ...(missing.length > 0
      ? [`not in force on this system: ${missing.join(", ")}`]
      : []),
  ].join("; ");
}
