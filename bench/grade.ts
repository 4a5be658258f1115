/**
 * What a grade takes, as a ratio to what nobody can avoid.
 *
 *   deno task -c dev.json bench grade
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
  const limit = 3 * median(bare);
  const [all, whole] = [median(plain), median(full)];
  return [
    {
      ...atMost(2.5, "grade --no-cost, all five", [all, limit], [
        `${all.toFixed(0)} ms`,
        `3 bare processes: ${limit.toFixed(0)} ms`,
      ]),
      why: "see where it goes: deno task bench profile",
    },
    {
      ...atMost(1.8, "grade with cost", [whole, 5 * SAMPLES_MS], [
        `${whole.toFixed(0)} ms`,
        `5 x ${SAMPLES_MS} ms of samples`,
      ]),
      why: "a grade without cost is part of it, and the sandboxes in which " +
        "each exercise is timed, fresh ones beside the reference's",
    },
  ];
}
