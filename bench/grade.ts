/**
 * What a grade takes, as a ratio to what nobody can avoid.
 *
 *   deno task bench grade
 */
import { median } from "../grader/cost/mod.ts";
import { bareMs, spawnMs, taskArgs } from "./_spawn.ts";
import { atMost, type Figure } from "./figure.ts";

const ROUNDS = 9;
/** Milliseconds of samples that each of five cost checks asks for. */
const SAMPLES_MS = 150;

/** A whole grade without cost, and one with it; both in turns with bare ones. */
export async function grade(): Promise<Figure[]> {
  const args = [...await taskArgs("grade"), "--exercises", "solutions"];
  const bare: number[] = [];
  const plain: number[] = [];
  const full: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    bare.push(await bareMs());
    plain.push(await spawnMs([...args, "--no-cost"]));
    if (i % 3 === 0) full.push(await spawnMs(args));
  }
  const [one, all, whole] = [median(bare), median(plain), median(full)];
  // The grader itself, the student's process and the reference's.
  const limit = 3 * one;
  return [
    atMost(3, "grade --no-cost, all five", [all, limit], [
      `${all.toFixed(0)} ms`,
      `3 bare processes: ${limit.toFixed(0)} ms`,
    ]),
    atMost(2, "grade with cost", [whole, 5 * SAMPLES_MS], [
      `${whole.toFixed(0)} ms`,
      `5 x ${SAMPLES_MS} ms of samples`,
    ]),
  ];
}
