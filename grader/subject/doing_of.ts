/** What a process and its descendants are at. */
export interface Doing {
  /** Processor time since their start. */
  readonly cpuMs: number;
  /** Whether none of them runs, or would if it had a processor. */
  readonly waits: boolean;
}

/** Milliseconds in a tick, in which Linux tells processor time. */
const TICK_MS = 10;

/** What a process and its descendants are at, where the system tells. */
export async function doingOf(pid: number): Promise<Doing | undefined> {
  if (Deno.build.os !== "linux") return undefined;
  // By another program: Deno opens /proc to none of its own without all rights.
  const script = "cat /proc/[0-9]*/stat 2>/dev/null";
  try {
    const command = new Deno.Command("/bin/sh", {
      args: ["-c", script],
      stdin: "null",
      stderr: "null",
    });
    const { stdout } = await command.output();
    return doingIn(new TextDecoder().decode(stdout), pid);
  } catch {
    return undefined;
  }
}

/** The same, from the lines of `/proc/PID/stat` of all processes. */
export function doingIn(stats: string, pid: number): Doing | undefined {
  const all = stats.split("\n").flatMap((line) => {
    // A name may hold spaces and parentheses.
    const [, id] = /^(\d+) \(/.exec(line) ?? [];
    const fields = line.slice(line.lastIndexOf(") ") + 2).split(" ");
    if (id === undefined || fields.length < 13) return [];
    const cpuMs = TICK_MS * (Number(fields[11]) + Number(fields[12]));
    return [{
      id: Number(id),
      parent: Number(fields[1]),
      state: fields[0],
      cpuMs,
    }];
  });
  const tree = new Set([pid]);
  for (let size = 0; size < tree.size;) {
    size = tree.size;
    for (const { id, parent } of all) if (tree.has(parent)) tree.add(id);
  }
  const own = all.filter(({ id }) => tree.has(id));
  if (own.length === 0) return undefined;
  return {
    cpuMs: own.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    waits: own.every(({ state }) => state !== "R" && state !== "D"),
  };
}
