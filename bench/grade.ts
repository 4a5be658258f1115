/**
 * What a grade takes, as a ratio to what nobody can avoid.
 *
 *   deno task -c dev.json bench grade
 */
import { openModule } from "../grader/module/mod.ts";
import { median } from "../grader/cost/mod.ts";
import { kitDir } from "../grader/testing/mod.ts";
import { Regrader } from "../grader/watch/mod.ts";
import { bareMs, spawnMs, taskArgs } from "./_spawn.ts";
import { atMost, type Figure, partOf } from "./figure.ts";

const ROUNDS = 9;
/** Milliseconds of samples that each of five cost checks asks for. */
const SAMPLES_MS = 150;
/** One law on one number: all of a grade but the laws. */
const ONE_CASE = ["--replay", "relu.sparsity:zeros:-1"];

/** A whole grade without cost, and one with it; both in turns with bare ones. */
export async function grade(): Promise<Figure[]> {
  const args = [...await taskArgs("grade"), "--exercises", "solutions"];
  const bare: number[] = [];
  const started: number[] = [];
  const plain: number[] = [];
  const full: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    bare.push(await bareMs());
    started.push(await spawnMs([...args, ...ONE_CASE]));
    plain.push(await spawnMs([...args, "--no-cost"]));
    if (i % 3 === 0) full.push(await spawnMs(args));
  }
  const [one, start, all, whole] = [bare, started, plain, full].map(median) as [
    number,
    number,
    number,
    number,
  ];
  // The grader itself, the student's process and the reference's.
  const limit = 3 * one;
  const beside = `3 bare processes: ${limit.toFixed(0)} ms`;
  const warm = await warmMs();
  return [
    {
      ...atMost(3, "grade --no-cost, all five", [all, limit], [
        `${all.toFixed(0)} ms`,
        beside,
      ]),
      why: "starting alone takes nearly the limit: the grader's own thread " +
        "reads and compiles its modules and zod's, while the sandbox and a " +
        "process that reads the imports start; then some 1,600 calls go to " +
        "code that V8 has never run before, which a grader that is warm makes " +
        "hardly faster: it is the sandbox that is new each time, and must be",
    },
    partOf("of it, starting", [start, limit], [
      `${start.toFixed(0)} ms`,
      beside,
    ]),
    partOf("all laws again, the grader warm, the sandbox new", [warm, limit], [
      `${warm.toFixed(0)} ms`,
      beside,
    ]),
    {
      ...atMost(2, "grade with cost", [whole, 5 * SAMPLES_MS], [
        `${whole.toFixed(0)} ms`,
        `5 x ${SAMPLES_MS} ms of samples`,
      ]),
      why: "a grade without cost is part of it, and ten more sandboxes: each " +
        "exercise is timed in a fresh process, beside the reference in another",
    },
  ];
}

/** The same laws once everything but the student's process has run before. */
async function warmMs(): Promise<number> {
  const regrader = new Regrader({
    module: await openModule(),
    exercisesDir: kitDir("solutions"),
    solutionsDir: kitDir("solutions"),
    seed: 1,
  });
  try {
    const times: number[] = [];
    for (let i = 0; i < 2 * ROUNDS; i++) {
      const began = performance.now();
      await regrader.regrade();
      times.push(performance.now() - began);
    }
    return median(times.slice(ROUNDS));
  } finally {
    await regrader.close();
  }
}
