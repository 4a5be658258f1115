import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { loadMutants } from "../certify/corpus.ts";
import { openModule } from "../module/mod.ts";
import { kitDir, withFolder } from "../../dev/testing/mod.ts";
import { Grader } from "./grader.ts";
import type { ScoreSheet } from "./score_sheet.ts";

/** Every so many of the corpus are tried. */
const STEP = 29;
/** What draws by itself gives another answer each time. */
const DRAWS = /Math\.random|Date\b/;
/** What is told by its time may run out of it, or not. */
const SLOW = /\.cost$/;

const module = await openModule();
const { exercises } = module.checklist;
const mutants = (await loadMutants(exercises, await module.units()))
  .filter((_, i) => i % STEP === 0)
  .filter(({ text, fails }) => !DRAWS.test(text) && !SLOW.test(fails));

describe("Grader.grade(), by one seed", () => {
  for (const { id, exercise, text } of mutants) {
    it(`gives the same sheet again but for times: ${id}`, async () => {
      await withFolder({ [exercise.file]: text }, async (dir) => {
        // Each by a grader of its own: no sandbox has seen the other's calls.
        const sheets = [await graded(dir), await graded(dir)];
        assertEquals(sheets[0], sheets[1]);
      });
    });
  }
});

async function graded(dir: string): Promise<Omit<ScoreSheet, "durationMs">> {
  const grader = await Grader.open(module, kitDir("solutions"));
  try {
    const { durationMs: _, ...sheet } = await grader.grade(dir, {
      seed: 7,
      measuresTime: false,
    });
    return sheet;
  } finally {
    await grader.close();
  }
}
