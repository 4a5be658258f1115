import fc from "fast-check";
import { SampleArbitrary } from "./samples/sample_arbitrary.ts";
import type { Broken, Trial } from "./trial.ts";

/** Steps of a search for a smaller counterexample. */
const MAX_STEPS = 400;
/** Numbers in all of them: of large tensors there are few. */
const MAX_NUMBERS = 1 << 22;

/** The simplest sample that was found to break the law in the same way. */
export async function simplify(
  trial: Trial,
  broken: Broken,
  seed: number,
): Promise<Broken> {
  let simplest = broken;
  let steps = 0;
  let numbers = 0;
  const holds = fc.asyncProperty(
    new SampleArbitrary(trial.law.space),
    async (sample) => {
      if (sample === broken.sample) return false;
      numbers += sample.input.data.length;
      if (++steps > MAX_STEPS || numbers > MAX_NUMBERS) return true;
      const found = (await trial.on([sample])).broken;
      if (found?.way !== broken.way) return true;
      simplest = found;
      return false;
    },
  );
  await fc.check(holds, { seed, numRuns: 1, examples: [[broken.sample]] });
  return simplest;
}
