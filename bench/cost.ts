/**
 * How often is cost judged wrong? Regrades the reference and mutants that are
 * at least five times beyond their budget, on the machine as it is and with
 * every core kept busy.
 *
 *     deno task -c dev.json bench:cost [--quick]
 */
import { parseArgs } from "@std/cli/parse-args";
import { loadMutants } from "../grader/certify/corpus.ts";
import { SOLUTIONS } from "../grader/certify/mod.ts";
import { tryFile } from "../grader/certify/trial_run.ts";
import { costOnly } from "../grader/checklist/mod.ts";
import { openModule } from "../grader/module/mod.ts";
import {
  Grader,
  openPair,
  type ScoreSheet,
  withChecklist,
} from "../grader/verdict/mod.ts";
import { keepBusy } from "./keep_busy.ts";
import { type Tally, tallyOf, tallyRow, TITLES } from "./tally.ts";

/** Each finds its own way to be slow, and is found out by time alone. */
const MUTANTS = [
  "relu/through_digits",
  "sigmoid/taylor_series",
  "tanh/continued_fraction",
  "tanh/bisection",
  "gelu/taylor_exponential",
  "gelu/through_strings",
  "gelu/grows_by_sixteen",
  "softmax/digits_at_every_step",
];

const { quick } = parseArgs(Deno.args, { boolean: ["quick"] });
const REFERENCE_RUNS = quick ? 10 : 200;
const MUTANT_RUNS = quick ? 5 : 50;
const HOUR = 3_600_000;

const full = await openModule();
const checklist = costOnly(full.checklist);
const module = withChecklist(full, checklist);
const seeds = seedsFrom(1);
const wrong: string[] = [];

console.log(TITLES);
const quiet = await round("quiet", quick ? 5 : 50);
const rest = keepBusy(HOUR);
let busy: Tally[];
try {
  busy = await round("busy", REFERENCE_RUNS);
} finally {
  await rest();
}
for (const { name, machine, passed, failed } of [...quiet, ...busy]) {
  if (name === "reference" && failed > 0) {
    wrong.push(`${machine}: a false fail`);
  }
  if (name !== "reference" && passed > 0) {
    wrong.push(`${machine}: ${name} passed`);
  }
}
console.log(wrong.length === 0 ? "No wrong verdict." : wrong.join("\n"));
if (wrong.length > 0) Deno.exit(1);

/** The reference and every mutant, again and again. */
async function round(
  machine: string,
  referenceRuns: number,
): Promise<Tally[]> {
  const tallies: Tally[] = [];
  const tell = (name: string, sheets: readonly ScoreSheet[]) => {
    const tally = tallyOf(name, machine, sheets);
    console.log(tallyRow(tally));
    tallies.push(tally);
  };
  tell("reference", await gradeReference(referenceRuns));
  const mutants = (await loadMutants(checklist.exercises, await module.units()))
    .filter(({ id }) => MUTANTS.includes(id));
  const grader = await Grader.open(module, SOLUTIONS);
  try {
    for (const mutant of mutants) {
      const sheets: ScoreSheet[] = [];
      for (let i = 0; i < MUTANT_RUNS; i++) {
        const { sheets: [sheet] } = await tryFile(mutant, {
          checklist,
          grader,
          seeds: [seeds()],
          measuresTime: true,
        });
        sheets.push(sheet!);
      }
      tell(mutant.id, sheets);
    }
  } finally {
    await grader.close();
  }
  return tallies;
}

async function gradeReference(runs: number): Promise<ScoreSheet[]> {
  const pair = await openPair(module, {
    exercisesDir: SOLUTIONS,
    solutionsDir: SOLUTIONS,
  });
  try {
    const { student, grader } = pair;
    const sheets: ScoreSheet[] = [];
    for (let i = 0; i < runs; i++) {
      const options = { seed: seeds(), measuresTime: true };
      sheets.push(await grader.grade(student, options));
    }
    return sheets;
  } finally {
    await pair.close();
  }
}

function seedsFrom(first: number): () => number {
  let seed = first;
  return () => seed++;
}
