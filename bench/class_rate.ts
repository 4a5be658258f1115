/**
 * Submissions of a class a second, beside bare processes on the same cores.
 *
 *   deno task bench class
 */
import { bareMs, spawnMs, taskArgs } from "./_spawn.ts";
import { writeClass } from "./_write_class.ts";
import { atLeast, type Figure } from "./figure.ts";

const SUBMISSIONS = 40;
const ROUNDS = 3;

/** How many a second, right answers to everything, each a file of its own. */
export async function classRate(): Promise<Figure[]> {
  const dir = await Deno.makeTempDir({ prefix: "tinytorch-rate-" });
  try {
    await writeClass(`${dir}/class`, "solutions", SUBMISSIONS);
    const args = [...await taskArgs("class"), `${dir}/class`, "--no-cost"];
    const rates: number[] = [];
    const bare: number[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      const ms = await spawnMs([...args, "--out", `${dir}/out-${i}`]);
      rates.push(1000 * SUBMISSIONS / ms);
      bare.push(await bareRate());
    }
    const best = [Math.max(...rates), Math.max(...bare)] as const;
    return [
      atLeast(0.5, "class --no-cost", best, [
        `${best[0].toFixed(1)} submissions/s`,
        `${best[1].toFixed(1)} bare processes/s`,
      ]),
    ];
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}

async function bareRate(): Promise<number> {
  const started = performance.now();
  let left = SUBMISSIONS;
  const lane = async () => {
    while (left-- > 0) await bareMs();
  };
  await Promise.all(
    Array.from({ length: navigator.hardwareConcurrency }, lane),
  );
  return 1000 * SUBMISSIONS / (performance.now() - started);
}
