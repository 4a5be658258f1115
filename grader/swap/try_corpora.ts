import {
  type Alternate,
  loadAlternates,
  loadMutants,
  type Mutant,
} from "../certify/corpus.ts";
import { pool } from "../base/pool.ts";
import { checklistOf, failedChecks } from "../certify/trial_run.ts";
import { Examiner } from "../classroom/examiner.ts";
import type { Checklist } from "../checklist/mod.ts";
import type { ScoreSheet } from "../verdict/mod.ts";
import { type Change, changeOf, type Impact } from "./impact.ts";
import type { Terms } from "./terms.ts";

/** How closely to try. */
export interface TryOptions {
  readonly seed: number;
  /** Files of the corpora; evenly spread where it is not all. */
  readonly sample: number;
  readonly jobs: number;
  readonly measuresTime: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A moment's noise is over by then. */
const RETRIES = 2;

/** Grades the corpora by the old terms and by the new ones. */
export async function tryCorpora(
  before: Terms,
  after: Terms,
  options: TryOptions,
): Promise<Impact["corpora"]> {
  const { exercises } = before.module.checklist;
  const files = spread([
    ...await loadMutants(exercises, await before.module.units()),
    ...await loadAlternates(exercises),
  ], options.sample);
  const timed = (file: Mutant | Alternate) =>
    options.measuresTime && hangsOnTime(file, before.module.checklist);
  const results = new Map<string, Tried>();
  const round = async (jobs: number, wanted: (file: Placed) => boolean) => {
    const pairs = Array.from(
      { length: jobs },
      () => new Pair(before, after, options),
    );
    const idle = [...pairs];
    try {
      await pool(files.filter(wanted), jobs, async (file) => {
        const pair = idle.pop()!;
        let result = await pair.try(file, timed(file));
        for (let i = 0; result.undecided && i < RETRIES; i++) {
          result = await pair.try(file, true);
        }
        results.set(keyOf(file), result);
        idle.push(pair);
        options.onProgress?.(results.size, files.length);
      });
    } finally {
      await Promise.all(pairs.map((pair) => pair.close()));
    }
  };
  await round(options.jobs, (file) => !timed(file));
  // What hangs on time is tried when nothing else runs.
  await round(1, timed);
  const tried = files.map((file) => results.get(keyOf(file))!);
  return {
    tried: files.length,
    changes: tried.flatMap(({ change }) => change ? [change] : []),
    survivors: tried.flatMap(({ survives }) => survives ? [survives] : []),
    unfair: tried.flatMap(({ unfair }) => unfair ? [unfair] : []),
    undecided: tried.flatMap(({ undecided }) => undecided ? [undecided] : []),
  };
}

type Placed = Mutant | Alternate;

interface Tried {
  readonly change?: Change;
  readonly survives?: string;
  readonly unfair?: string;
  readonly undecided?: string;
}

function keyOf(file: Placed): string {
  return `${"fails" in file ? "mutants" : "alternates"}/${file.id}`;
}

/** Whether what is said of a file can be seen only in its time. */
function hangsOnTime(file: Placed, { items }: Checklist): boolean {
  if (!("fails" in file)) return file.slow;
  return items.flatMap(({ checks }) => checks)
    .some(({ id, budget }) => id === file.fails && budget !== undefined);
}

/** An examiner by the old terms and one by the new. */
class Pair {
  readonly #terms: readonly [Terms, Terms];
  readonly #examiners: readonly [Examiner, Examiner];

  constructor(before: Terms, after: Terms, { seed }: TryOptions) {
    this.#terms = [before, after];
    this.#examiners = [
      new Examiner({ ...before, seed }),
      new Examiner({ ...after, seed }),
    ];
  }

  async try(file: Placed, measuresTime: boolean): Promise<Tried> {
    const dir = await Deno.makeTempDir({ prefix: "tinytorch-swap-" });
    try {
      await Deno.writeTextFile(`${dir}/${file.exercise.file}`, file.text);
      const sheets: ScoreSheet[] = [];
      for (const [i, examiner] of this.#examiners.entries()) {
        const part = checklistOf(
          this.#terms[i]!.module.checklist,
          file.exercise,
        );
        sheets.push(await examiner.grade(dir, part, measuresTime));
      }
      return judge(file, this.#terms[1].module.checklist, sheets, measuresTime);
    } finally {
      await Deno.remove(dir, { recursive: true });
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#examiners.map((examiner) => examiner.close()));
  }
}

function judge(
  file: Placed,
  checklist: Checklist,
  [before, after]: readonly ScoreSheet[],
  measuresTime: boolean,
): Tried {
  const kind = "fails" in file ? "mutants" : "alternates";
  const name = `${kind}/${file.id}`;
  const change = changeOf(name, before!, after!);
  const failed = failedChecks(after!, checklist);
  if (!("fails" in file)) {
    const lost = after!.items.flatMap(({ checks }) => checks)
      .find(({ points, maxPoints }) => points < maxPoints);
    return {
      ...(change && { change }),
      ...(lost && { unfair: `${name}: ${lost.id}` }),
    };
  }
  const spec = checklist.items.flatMap(({ checks }) => checks)
    .find(({ id }) => id === file.fails);
  const named = after!.items.flatMap(({ checks }) => checks)
    .find(({ id }) => id === file.fails);
  const asked = spec && (spec.budget === undefined || measuresTime);
  const noisy = named?.outcome === "inconclusive";
  const survives = asked && !noisy && !failed.includes(file.fails);
  return {
    ...(change && { change }),
    ...(survives && { survives: `${name}: ${file.fails}` }),
    ...(asked && noisy && { undecided: name }),
  };
}

function spread<Entry>(entries: readonly Entry[], count: number): Entry[] {
  if (count >= entries.length) return [...entries];
  return Array.from(
    { length: count },
    (_, i) => entries[Math.floor((i * entries.length) / count)]!,
  );
}
