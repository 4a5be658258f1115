import { deriveSeed, Grader, type Module } from "../verdict/mod.ts";
import {
  type Alternate,
  loadAlternates,
  loadMutants,
  type Mutant,
} from "./corpus.ts";
import { findOrphans } from "./find_orphans.ts";
import { pool } from "../base/pool.ts";
import { failedChecks, tryFile } from "./trial_run.ts";

/** What to certify, and how closely. */
export interface CertifyOptions {
  readonly module: Module;
  /** The reference's folder. */
  readonly solutionsDir: string;
  /** Seeds for each alternate. */
  readonly seeds: number;
  /** Seeds for each mutant. */
  readonly mutantSeeds: number;
  readonly seed: number;
  /** Only files whose id, `exercise/name`, contains this. */
  readonly filter?: string;
  /** Whether to measure time, where a mutant hangs on it. */
  readonly measuresTime: boolean;
  /** Told of each file that was tried. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A mutant after its trial. */
export interface MutantResult {
  readonly id: string;
  readonly wrong: string;
  readonly fails: string;
  /** Whether the named check failed, for every seed. */
  readonly killed: boolean;
  /** All checks that failed, for any seed. */
  readonly failed: readonly string[];
  /** Those of them that its row does not allow. */
  readonly collateral: readonly string[];
  /** Whether only its time could tell, and was not measured. */
  readonly untimed: boolean;
  /** What a sheet says of it that is not so. */
  readonly untrue: readonly string[];
  /** What the student is told, once. */
  readonly message?: string;
  readonly diagnosis?: string;
}

/** An alternate after its trial. */
export interface AlternateResult {
  readonly id: string;
  readonly style: string;
  /** Whether it got all points, for every seed. */
  readonly full: boolean;
  /** What cost it points, in words. */
  readonly lost: readonly string[];
}

/** The grader, graded. */
export interface Certificate {
  readonly mutants: {
    /** All but those that only time could tell, where it was not measured. */
    readonly total: number;
    readonly untimed: number;
    readonly killed: number;
    readonly results: readonly MutantResult[];
  };
  readonly alternates: {
    readonly total: number;
    readonly full: number;
    readonly results: readonly AlternateResult[];
  };
  /** Parts of the kit that nothing needs, in words. */
  readonly orphans: readonly string[];
  readonly seed: number;
}

/** Tries every file of the corpora against the grader. */
export async function certify(options: CertifyOptions): Promise<Certificate> {
  const { module, solutionsDir, filter = "" } = options;
  const { checklist } = module;
  const [named, rest] = filter.split("/");
  const exercises = checklist.exercises.filter(({ id }) =>
    rest === undefined || id === named
  );
  const corpora = await Promise.all([
    loadMutants(exercises, await module.units()),
    loadAlternates(exercises),
  ]);
  const mutants = corpora[0].filter(({ id }) => id.includes(filter));
  const alternates = corpora[1].filter(({ id }) => id.includes(filter));
  const grader = await Grader.open(module, solutionsDir);
  try {
    const tried = await tryAll(mutants, alternates, options, grader);
    const orphans = filter
      ? []
      : await findOrphans(module, mutants, tried.mutants);
    const untimed = tried.mutants.filter(({ untimed }) => untimed).length;
    return {
      mutants: {
        total: mutants.length - untimed,
        untimed,
        killed: tried.mutants.filter(({ killed }) => killed).length,
        results: tried.mutants,
      },
      alternates: {
        total: alternates.length,
        full: tried.alternates.filter(({ full }) => full).length,
        results: tried.alternates,
      },
      orphans,
      seed: options.seed,
    };
  } finally {
    await grader.close();
  }
}

async function tryAll(
  mutants: readonly Mutant[],
  alternates: readonly Alternate[],
  options: CertifyOptions,
  grader: Grader,
): Promise<{ mutants: MutantResult[]; alternates: AlternateResult[] }> {
  const { measuresTime, onProgress } = options;
  const total = mutants.length + alternates.length;
  let done = 0;
  const tick = () => onProgress?.(++done, total);
  // What hangs on time is tried in a second round, one file at a time.
  const hangsOnTime = ({ fails }: Mutant) =>
    measuresTime && fails.endsWith(".cost");
  const cores = Math.max(1, navigator.hardwareConcurrency);
  const counted = await pool(mutants, cores, async (mutant) => {
    if (hangsOnTime(mutant)) return undefined;
    const result = await tryMutant(mutant, options, grader, false);
    tick();
    return result;
  });
  const right = await pool(alternates, cores, async (alternate) => {
    const result = await tryAlternate(alternate, options, grader);
    tick();
    return result;
  });
  const timed = await pool(mutants, 1, async (mutant, i) => {
    if (counted[i]) return counted[i];
    let result = await tryMutant(mutant, options, grader, true);
    // Too noisy to tell is no verdict: ask again.
    for (let again = 1; again < TRIES && !result.killed; again++) {
      result = await tryMutant(mutant, options, grader, true);
    }
    tick();
    return result;
  });
  const all = await pool(alternates, 1, async (alternate, i) => {
    let result = right[i]!;
    if (!measuresTime || !result.full) return result;
    // What a second look does not confirm was the machine's noise.
    for (let look = 0; look === 0 || look < TRIES && !result.full; look++) {
      result = await timeAlternate(alternate, result, options, grader);
    }
    return result;
  });
  return { mutants: timed, alternates: all };
}

/** How often a file whose verdict hangs on time may be measured. */
const TRIES = 3;

async function tryMutant(
  mutant: Mutant,
  { module, mutantSeeds, seed }: CertifyOptions,
  grader: Grader,
  measuresTime: boolean,
): Promise<MutantResult> {
  const { id, wrong, fails, mayFail } = mutant;
  const { checklist } = module;
  const seeds = seedsFrom(seed, id, mutantSeeds);
  const { sheets, untrue } = await tryFile(mutant, {
    units: await module.units(),
    checklist,
    grader,
    seeds,
    measuresTime,
  });
  const perSheet = sheets.map((sheet) => failedChecks(sheet, checklist));
  const failed = [...new Set(perSheet.flat())];
  const shown = sheets.flatMap(({ items }) => items)
    .flatMap(({ checks }) => checks)
    .find((check) => check.id === fails && check.counterexample);
  const counterexample = shown?.counterexample;
  const untold = sheets.flatMap(({ items }) => items)
    .flatMap(({ checks }) => checks)
    .some(({ id, outcome }) => id === fails && outcome === "inconclusive");
  return {
    id,
    wrong,
    fails,
    killed: perSheet.every((failed) => failed.includes(fails)),
    failed,
    untimed: untold && !measuresTime,
    untrue,
    collateral: failed.filter((check) =>
      check !== fails && !mayFail.includes(check)
    ),
    ...(shown?.message !== undefined && { message: shown.message }),
    ...(counterexample?.diagnosis && { diagnosis: counterexample.diagnosis }),
  };
}

async function tryAlternate(
  alternate: Alternate,
  { module: { checklist }, seeds, seed }: CertifyOptions,
  grader: Grader,
): Promise<AlternateResult> {
  const { sheets } = await tryFile(alternate, {
    checklist,
    grader,
    seeds: seedsFrom(seed, alternate.id, seeds),
    measuresTime: false,
  });
  const lost = sheets.flatMap(({ items, seed }) =>
    items.flatMap((item) =>
      item.status !== "graded"
        ? [`${item.id}: ${item.message}`]
        : item.checks.filter(({ points, maxPoints }) => points < maxPoints)
          .map(({ id, message }) => `${id} with seed ${seed}: ${message}`)
    )
  );
  const { id, style } = alternate;
  return { id, style, full: lost.length === 0, lost };
}

async function timeAlternate(
  alternate: Alternate,
  result: AlternateResult,
  { module: { checklist }, seed }: CertifyOptions,
  grader: Grader,
): Promise<AlternateResult> {
  const { sheets: [sheet] } = await tryFile(alternate, {
    checklist,
    grader,
    seeds: [seed],
    measuresTime: true,
  });
  const lost = sheet!.items.flatMap(({ checks }) => checks)
    .filter(({ points, maxPoints }) => points < maxPoints)
    .map(({ id, message }) => `${id}: ${message}`);
  return { ...result, full: lost.length === 0, lost };
}

function seedsFrom(seed: number, id: string, count: number): number[] {
  return Array.from({ length: count }, (_, i) => deriveSeed(seed, id, `${i}`));
}
