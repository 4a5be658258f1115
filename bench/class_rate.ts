/**
 * Submissions of a class a second, beside bare processes on the same cores.
 *
 *   deno task -c dev.json bench class
 */
import { pool } from "../grader/base/pool.ts";
import { ownChecklist } from "../grader/module/mod.ts";
import { Submission } from "../grader/verdict/mod.ts";
import { bareMs, spawnMs, taskArgs } from "./_spawn.ts";
import { writeClass } from "./_write_class.ts";
import { atLeast, type Figure, partOf } from "./figure.ts";

const SUBMISSIONS = 100;
const ROUNDS = 3;
const LANES = 1 + navigator.hardwareConcurrency;

/** How many a second, right answers to everything, each a file of its own. */
export async function classRate(): Promise<Figure[]> {
  const dir = await Deno.makeTempDir({ prefix: "tinytorch-rate-" });
  try {
    await writeClass(`${dir}/class`, "solutions", SUBMISSIONS);
    const args = [...await taskArgs("class"), `${dir}/class`, "--no-cost"];
    const rates: number[] = [];
    const started: number[] = [];
    const bare: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      rates.push(
        await rateOf(() => spawnMs([...args, "--out", `${dir}/${i}`])),
      );
      started.push(await rateOf(() => startAll(`${dir}/class`)));
      bare.push(await rateOf(() => inLanes(bareMs)));
    }
    const [rate, starts, most] = [rates, started, bare].map((all) =>
      Math.max(...all)
    ) as [number, number, number];
    const beside = `${most.toFixed(1)} bare processes/s`;
    return [
      {
        ...atLeast(0.4, "class --no-cost", [rate, most], [
          `${rate.toFixed(1)} submissions/s`,
          beside,
        ]),
        why: "each submission has a sandbox of its own, which takes two bare " +
          "starts of processor time until it is ready, and answers with code " +
          "that has never run before",
      },
      partOf("vet, start and end each, ask nothing", [starts, most], [
        `${starts.toFixed(1)} submissions/s`,
        beside,
      ]),
    ];
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}

/** What a second sees of something that is done for each submission. */
async function rateOf(all: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await all();
  return 1000 * SUBMISSIONS / (performance.now() - began);
}

async function startAll(dir: string): Promise<void> {
  const checklist = ownChecklist();
  const { id } = checklist.exercises[0]!;
  await inLanes(async (i) => {
    const folder = `${dir}/student-${i}`;
    const submission = await Submission.open(folder, "exercises", checklist);
    await submission.load(id);
    await submission.close();
  });
}

async function inLanes(task: (i: number) => Promise<unknown>): Promise<void> {
  await pool(Array.from({ length: SUBMISSIONS }, (_, i) => i), LANES, task);
}
