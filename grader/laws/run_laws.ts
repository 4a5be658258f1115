import { blankText } from "../subject/blank_text.ts";
import { lazy } from "../base/lazy.ts";
import type { CheckContext, Party } from "../verdict/check.ts";
import type { Failure } from "../verdict/failure.ts";
import type { Finding } from "../verdict/finding.ts";
import { GraderError, type Subject } from "../subject/mod.ts";
import { diagnose } from "./diagnose.ts";
import { deriveSeed } from "../verdict/derive_seed.ts";
import { InputError } from "../base/input_error.ts";
import type { Replay } from "../verdict/replay_token.ts";
import type { Evidence, Law } from "./law.ts";
import { drawSample, type Sample, seededRandom } from "./samples/mod.ts";
import { type Broken, Trial, type Tried } from "./trial.ts";

const RUNS = 12;
/** Inputs on which slow code may run out of time: that is for cost to judge. */
const LONG = 4096;

/**
 * Tries the laws on one exercise, in order, and stops at the first that is
 * broken, with the simplest sample that was found to break it.
 */
export async function runLaws(
  context: CheckContext,
  exercise: string,
  laws: readonly Law[],
): Promise<Finding> {
  for (const law of laws) {
    const trial = new Trial(context, exercise, law);
    if (context.replay) {
      if (context.replay.law !== law.id) continue;
      const { broken } = await replayed(trial, context.replay);
      if (!broken) return HOLDS_NOW;
      // What is likely, one answer does not tell.
      const { evidence } = await trial.on(samplesOf(law, context, exercise));
      return failed(context, exercise, broken, evidence);
    }
    const samples = samplesOf(law, context, exercise);
    const { broken, evidence } = await trial.on(samples);
    if (!broken) continue;
    // What comes of a first call, or where no answer is wanted, says nothing of
    // how answers are computed in general.
    if (law.replies || law.wantsFault) {
      return { kind: "failed", failure: broken.failure };
    }
    const size = broken.sample.input.data.length;
    if (size > LONG && broken.failure.kind === "timed-out") {
      const note = `${size} numbers took too long to judge; no points lost`;
      return { kind: "inconclusive", note };
    }
    const seed = deriveSeed(context.seed, exercise, law.id);
    const shown = await presentable(trial, broken, context, seed);
    const simplest = await simplified(trial, shown, seed);
    const failure = await asSaidAlone(context, exercise, law, simplest);
    if (
      failure.kind === "mismatch" &&
      await holdsAlone(context, exercise, law, simplest)
    ) {
      const diagnosis = asksChance(context, exercise) ? CHANCE : KEPT;
      return { kind: "failed", failure: { ...failure, diagnosis } };
    }
    return failed(context, exercise, { ...simplest, failure }, evidence);
  }
  if (context.replay) {
    const known = laws.map(({ id }) => id).join(", ");
    throw new InputError(
      `Cannot replay "${context.replay.law}" of "${context.spec.id}": there is no such law; choose from ${known}`,
    );
  }
  return { kind: "passed" };
}

/** What is said of code that is right when it is asked little else. */
export const KEPT =
  "alone, this input comes out right: something of earlier calls is kept (a cache, a buffer, a counter)";

/** A process of each student for what is asked once more; it ends with theirs. */
const SECOND = new WeakMap<Party, Subject>();

/** Whether the law holds for the sample in a process that was asked little. */
async function holdsAlone(
  context: CheckContext,
  exercise: string,
  law: Law,
  { sample }: Broken,
): Promise<boolean> {
  const { student } = context;
  const counted = SECOND.get(student) ?? student.alone();
  SECOND.set(student, counted);
  const only = () => counted;
  const alone = { ...context, student: { counted, timed: only, alone: only } };
  // Of the first instance, and where that was asked before, of a new one.
  for (const isFresh of [false, true]) {
    const trial = new Trial(alone, exercise, { ...law, isFresh });
    if ((await trial.on([sample])).broken === undefined) return true;
  }
  return false;
}

/** What is said of code that leaves its answers to chance. */
export const CHANCE =
  "alone, this input may come out right: Math.random decides, and no output may hang on chance";

/** How code asks for chance. */
export const RANDOM: RegExp = /\bMath\s?\.\s?random\b/;

function asksChance({ student, exercises }: CheckContext, exercise: string) {
  const { file } = exercises.find(({ id }) => id === exercise)!;
  const source = student.sources?.get(file)?.text ?? "";
  return RANDOM.test(blankText(source));
}

const HOLDS_NOW: Finding = {
  kind: "passed",
  note: "it holds for this input now",
};

/** The finding of a broken law, with the likely mistake where one is known. */
function failed(
  context: CheckContext,
  exercise: string,
  { failure, shown }: Pick<Broken, "failure" | "shown">,
  evidence: readonly Evidence[],
): Finding {
  const { kind } = failure;
  const diagnosis = kind === "mismatch" || kind === "work"
    ? diagnose(context, exercise, evidence, failure, shown)
    : undefined;
  return {
    kind: "failed",
    failure: diagnosis === undefined ? failure : { ...failure, diagnosis },
  };
}

async function replayed(
  trial: Trial,
  { check, law, sample }: Replay,
): Promise<Tried> {
  try {
    return await trial.on([sample]);
  } catch (error) {
    if (error instanceof GraderError) throw error;
    // A token that was changed by hand may lack what the law needs.
    throw new InputError(
      `Cannot replay "${law}" of "${check}": its input does not suit that law; copy the whole word after --replay`,
    );
  }
}

function samplesOf(
  law: Law,
  { seed }: CheckContext,
  exercise: string,
): Sample[] {
  const own = draw(law, deriveSeed(seed, exercise, law.id));
  return [...(law.examples ?? []), ...own];
}

function draw(law: Law, seed: number): Sample[] {
  const random = seededRandom(seed);
  const { runs = RUNS, space } = law;
  return Array.from({ length: runs }, () => drawSample(space, random));
}

/**
 * A hidden check does not show the input that it grades by, but a sibling: one
 * that another seed draws from the same space and that fails too.
 */
async function presentable(
  trial: Trial,
  broken: Broken,
  { spec }: CheckContext,
  seed: number,
): Promise<Broken> {
  if (spec.visibility === "visible" || isCostly(broken)) return broken;
  const siblings = draw(trial.law, deriveSeed(seed, "sibling"));
  const sibling = (await trial.on(siblings)).broken;
  return sibling?.way === broken.way ? sibling : broken;
}

/**
 * A failure of a hidden check in words of a process that was asked nothing else:
 * what code prints or throws may tell of calls that were made before.
 */
async function asSaidAlone(
  context: CheckContext,
  exercise: string,
  law: Law,
  { failure, sample, way }: Broken,
): Promise<Failure> {
  const { spec, student } = context;
  const { prints, printsDropped, kind } = failure;
  const isSilent = prints.length === 0 && printsDropped === 0;
  if (spec.visibility === "visible" || (isSilent && kind !== "threw")) {
    return failure;
  }
  const { diagnosis: _, ...said } = failure;
  const silent = { ...said, prints: [], printsDropped: 0 };
  const threw = "it threw, but only after other calls: keep nothing of them";
  const counted = student.alone();
  try {
    const only = () => counted;
    const party = { counted, timed: only, alone: only };
    const alone = { ...context, student: party };
    const tried = await new Trial(alone, exercise, law).on([sample]);
    const again = tried.broken;
    if (again?.way === way && again.failure.kind === kind) {
      const { message, diagnosis, prints, printsDropped } = again.failure;
      if (kind !== "threw") return { ...failure, prints, printsDropped };
      const told = { ...silent, message, prints, printsDropped };
      return diagnosis === undefined ? told : { ...told, diagnosis };
    }
    if (kind === "threw") return { ...silent, message: threw };
    const printed = tried.evidence.flatMap(({ values }) =>
      values.flatMap(({ prints }) => prints)
    );
    return { ...silent, prints: printed.slice(0, prints.length) };
  } finally {
    await counted.close();
  }
}

async function simplified(
  trial: Trial,
  broken: Broken,
  seed: number,
): Promise<Broken> {
  if (isCostly(broken) || trial.law.isSimplest) return broken;
  for (const sample of trial.law.teaching ?? []) {
    const shown = (await trial.on([sample])).broken;
    if (shown?.way === broken.way) return shown;
  }
  const { simplify }: typeof import("./simplify.ts") = await import(
    lazy("./simplify.ts")
  );
  return await simplify(trial, broken, seed);
}

/** Each try costs a deadline or a new process. */
function isCostly({ failure: { kind } }: Broken): boolean {
  return kind === "timed-out" || kind === "died";
}
