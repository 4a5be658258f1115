/**
 * Where the time of one grade without cost goes, in bare starts of Deno.
 *
 *   deno task bench profile
 */
import { openModule, ownChecklist } from "../grader/module/mod.ts";
import { median } from "../grader/cost/mod.ts";
import { AHEAD } from "../grader/subject/mod.ts";
import { kitDir } from "../dev/testing/mod.ts";
import { kitHashes } from "../grader/verdict/kit_hashes.ts";
import { Regrader } from "../grader/watch/mod.ts";
import { bareMs, spawnMs, taskArgs } from "./_spawn.ts";
import { type Figure, partOf } from "./figure.ts";

const ROUNDS = 9;
/** One law on one number: all of a grade but the laws. */
const ONE_CASE = ["--replay", "relu.sparsity:zeros:-1"];

/** Each part beside a bare start, all in turns. */
export async function profile(): Promise<Figure[]> {
  const args = await taskArgs("grade");
  const solutions = [...args, "--exercises", "solutions"];
  const pack = await packStudent();
  const packed = args.map((arg) => arg.replace(/main\.ts$/, "main.js"));
  const regrader = new Regrader({
    module: await openModule(),
    exercisesDir: kitDir("solutions"),
    solutionsDir: kitDir("solutions"),
    seed: 1,
  });
  const parts: Readonly<Record<string, () => Promise<number>>> = {
    "a bare start": bareMs,
    "reading what all of grade needs first (--help)": () =>
      spawnMs([...args, "--help"]),
    "a sandbox until it is ready, beside that": sandboxMs,
    "a grade of one law on one number, whole": () =>
      spawnMs([...solutions, ...ONE_CASE]),
    "the same in a student's pack": () =>
      spawnMs([...packed, ...ONE_CASE], pack),
    "all laws, the grader warm, the sandbox there": () =>
      msOf(() => regrader.regrade()),
    "a grade --no-cost, whole": () => spawnMs([...solutions, "--no-cost"]),
  };
  const hashing = await msOf(kitHashes);
  const taken = new Map(
    Object.keys(parts).map((what) => [what, [] as number[]]),
  );
  try {
    for (let round = 0; round < ROUNDS; round++) {
      for (const [what, take] of Object.entries(parts)) {
        taken.get(what)!.push(await take());
      }
    }
  } finally {
    await regrader.close();
    await Deno.remove(pack, { recursive: true });
  }
  const [[, bare] = ["", [1]]] = taken;
  const one = median(bare);
  const all: [string, number][] = [
    ...[...taken].map(([what, ms]): [string, number] => [what, median(ms)]),
    ["hashing the kit, once a process", hashing],
  ];
  return all.map(([what, ms]) =>
    partOf(what, [ms, one], [`${ms.toFixed(0)} ms`, `${one.toFixed(0)} ms`])
  );
}

/** What students get, with the solutions handed in. */
async function packStudent(): Promise<string> {
  const dir = await Deno.makeTempDir({ prefix: "tinytorch-bench-" });
  await spawnMs([...await taskArgs("pack"), "student", "--out", dir]);
  for (const { file } of ownChecklist().exercises) {
    await Deno.copyFile(
      kitDir(`solutions/${file}`),
      `${dir}/exercises/${file}`,
    );
  }
  return dir;
}

async function sandboxMs(): Promise<number> {
  const began = performance.now();
  const { stage, child } = AHEAD.take();
  const started = await child;
  const ms = performance.now() - began;
  await started.close();
  await stage.close();
  return ms;
}

async function msOf(task: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await task();
  return performance.now() - began;
}
