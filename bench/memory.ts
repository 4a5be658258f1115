/**
 * Whether a long class keeps its pace and its memory: the grader's own resident
 * memory and its rate, over submissions that are all different and over the
 * same class again, where each sheet is there already.
 *
 *   deno task -c dev.json bench memory [--count 10000]
 */
import { ROOT, taskArgs } from "./_spawn.ts";
import { writeClass } from "./_write_class.ts";
import type { Figure } from "./figure.ts";
import { keepBusy } from "./keep_busy.ts";

const MOST_MIB = 250;
/** What the rate may lose from the first tenth to the last. */
const LOSS = 0.1;
const TIRE_MS = 30_000;

/** What was seen of the process at one moment. */
export interface Moment {
  readonly ms: number;
  readonly mib: number;
  /** Submissions that have one. */
  readonly sheets: number;
}

/** Half of the class is graded; the other half is the same files again. */
export async function memory(count = 10_000): Promise<Figure[]> {
  const dir = await Deno.makeTempDir({ prefix: "tinytorch-memory-" });
  try {
    const different = Math.ceil(count / 2);
    // Stubs are the least that can be graded.
    await writeClass(`${dir}/class`, "exercises", different);
    const args = [...await taskArgs("class"), `${dir}/class`, "--no-cost"];
    args.push("--out", `${dir}/out`);
    await tire();
    const graded = await watch(args, `${dir}/out`);
    await writeClass(`${dir}/class`, "exercises", different, "again");
    const cached = await watch([...args, "--resume"], `${dir}/out`);
    return [
      peak(`memory, ${different} different submissions`, graded),
      peak(`memory, ${count} of which all are known`, cached),
      pace(graded, different),
    ];
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}

/** A machine that has rested may be faster for a while. */
async function tire(): Promise<void> {
  const rest = keepBusy(2 * TIRE_MS);
  await new Promise((resolve) => setTimeout(resolve, TIRE_MS));
  await rest();
}

/** Runs the class and looks at it twice a second. */
async function watch(args: readonly string[], out: string): Promise<Moment[]> {
  const process = new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd: ROOT,
    stdin: "null",
    stdout: "null",
    stderr: "null",
  }).spawn();
  const moments: Moment[] = [];
  const began = performance.now();
  let isOver = false;
  const ended = process.status.finally(() => isOver = true);
  while (!isOver) {
    const mib = await residentMiB(process.pid);
    const ms = performance.now() - began;
    if (mib > 0) moments.push({ ms, mib, sheets: await sheetsIn(out) });
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const { code } = await ended;
  if (code !== 0) throw new Error(`Cannot measure: the class ended by ${code}`);
  if (moments.length === 0) {
    throw new Error("Cannot measure: the class was over before it was seen");
  }
  return moments;
}

/** The most memory that was seen. */
export function peak(what: string, moments: readonly Moment[]): Figure {
  const most = Math.max(...moments.map(({ mib }) => mib));
  const half = moments.at(moments.length >> 1)?.mib ?? most;
  return {
    what,
    seen: `${most.toFixed(0)} MiB at most`,
    peer: `${half.toFixed(0)} MiB halfway`,
    ratio: most / MOST_MIB,
    goal: `<= ${MOST_MIB} MiB`,
    met: most <= MOST_MIB,
  };
}

/** How fast the last tenth was, beside the first. */
export function pace(moments: readonly Moment[], count: number): Figure {
  const tenth = count / 10;
  const at = (sheets: number) =>
    moments.find((moment) => moment.sheets >= sheets) ?? moments.at(-1)!;
  const rate = (from: number, to: number) => {
    const [a, b] = [at(from), at(to)];
    return 1000 * (b.sheets - a.sheets) / (b.ms - a.ms);
  };
  // Not the very first: the processes are still starting.
  const rates = Array.from(
    { length: 10 },
    (_, i) => rate(Math.max(1, i * tenth), (i + 1) * tenth),
  );
  const [first, last] = [rates[0]!, rates.at(-1)!];
  const between = rates.slice(1, -1);
  return {
    what: "rate of the last tenth",
    seen: `${last.toFixed(1)} submissions/s`,
    peer: `the first: ${first.toFixed(1)}/s, between: ${
      Math.min(...between).toFixed(1)
    } to ${Math.max(...between).toFixed(1)}/s`,
    ratio: last / first,
    goal: `>= ${1 - LOSS}x`,
    met: last / first >= 1 - LOSS,
    why: "where the tenths between differ as much, up and down, it is the " +
      "machine",
  };
}

/** 0 once it has ended. Deno reads no file of another process by itself. */
export async function residentMiB(pid: number): Promise<number> {
  const { stdout } = await new Deno.Command("ps", {
    args: ["-o", "rss=", "-p", `${pid}`],
    stderr: "null",
  }).output();
  return Number(new TextDecoder().decode(stdout)) / 1024;
}

/** By the gradebook, which is valid at every moment: only one may open a journal. */
async function sheetsIn(out: string): Promise<number> {
  const text = await Deno.readTextFile(`${out}/grades.csv`).catch(() => "");
  return text.split("\r\n").slice(1)
    .filter((line) => line !== "" && !line.includes(",waiting,")).length;
}
