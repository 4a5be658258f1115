import { z } from "zod";
import { randomSeed } from "../base/random_seed.ts";
import { nearest } from "../base/nearest.ts";
import { InputError, proveReferenceIn, type Secret } from "../verdict/mod.ts";
import { pool } from "../base/pool.ts";
import { type Brief, briefOf } from "./brief.ts";
import { type ClassEntry, entriesOf } from "./class_entry.ts";
import type {
  ClassOptions,
  ClassProgress,
  ClassResult,
} from "./class_options.ts";
import type { Read, Unread } from "./collect.ts";
import { chosenLines } from "./chosen_lines.ts";
import { costPart } from "./cost_part.ts";
import type { Sources } from "./download/source.ts";
import { Examiner } from "./examiner.ts";
import { setClassMeta } from "./class_meta.ts";
import { findAlike } from "./find_alike.ts";
import { gradeKey, termHashes } from "./grade_key.ts";
import type { Journal, Kept, Line } from "./journal.ts";
import { lineOf } from "./line_of.ts";
import { publish, publishGrades, publishSummary } from "./publish.ts";
import { inShard } from "./roster/in_shard.ts";
import { fold } from "./roster/fold.ts";
import type { Roster } from "./roster/roster.ts";
import { readAll } from "./read_all.ts";
import { requireMatches } from "./require_matches.ts";
import { requireRules } from "./require_rules.ts";
import { requireSame } from "./require_same.ts";
import { type Rules, USUAL_RULES } from "./rules.ts";
import { shardOf } from "./shard.ts";
import { withCost } from "./with_cost.ts";

/** The gradebook is written again at most so often. */
const WRITE_MS = 1000;

/** A submission that has to be graded. */
type Job = Pick<Read, "from" | "hashes">;

/** What there is to grade, by the name of its sheet, without the files' texts. */
type Work = ReadonlyMap<string, Job>;

/** What the journal knows of submissions whose turn it is. */
const OPEN = { grading: "none", measuring: "provisional" } as const;

/** One run over a class: reads, grades side by side, then measures time alone. */
export class ClassRun {
  readonly #options: ClassOptions;
  readonly #journal: Journal;
  readonly #rules: Rules;
  readonly #seed: number | Secret;
  readonly #briefs = new Map<string, Brief>();
  readonly #started = performance.now();
  #roster: Roster | undefined;
  #nextWrite = 0;
  #failures = 0;
  readonly #graded = new Set<string>();
  /** What is still to be entered. */
  #settling: Promise<unknown> = Promise.resolve();
  /** Why the journal could not be written. */
  #broken: unknown;

  constructor(options: ClassOptions, journal: Journal) {
    this.#options = options;
    this.#journal = journal;
    this.#rules = options.rules ?? USUAL_RULES;
    this.#seed = seedOf(options, journal);
  }

  async run({ host, found, ignored, clashes }: Sources): Promise<ClassResult> {
    const { checklist } = this.#options.module;
    const work = await this.#take(found);
    await this.#publishGrades(true);
    await this.#grade(work);
    if (this.#options.measuresTime) await this.#measure(work);
    if (this.#broken) throw this.#broken;
    const entries = this.#entries();
    const { starters } = this.#options;
    const options = {
      outDir: this.#options.outDir,
      checklist,
      assignment: this.#options.assignment ?? checklist.module,
      sheetOf: (key: string) => this.#journal.sheet(key)?.sheet,
    };
    let summary = await publish(entries, options);
    if (starters) {
      const alike = await findAlike(entries, this.#journal, starters);
      summary = await publishSummary(entries, { ...options, alike });
    }
    const stopped = this.#stopped();
    const open = entries.some(({ status }) =>
      status === "waiting" || status === "provisional"
    );
    return {
      summary,
      entries,
      graded: entries.filter(({ key }) => this.#graded.has(key)),
      sheets: this.#graded.size,
      ignored,
      clashes,
      ...(host !== undefined && { host }),
      ...(open && stopped && { stopped }),
    };
  }

  /** Reads all that was handed in and enters it. */
  async #take(found: Sources["found"]): Promise<Work> {
    const { shard } = this.#options;
    const terms = await this.#terms();
    const keyOf = await gradeKey(terms);
    const all = await readAll(found, this.#names(), this.#journal, {
      jobs: this.#options.jobs,
      ...(shard && { shard }),
      onProgress: (done) => this.#tell("reading", done, found.length),
    });
    const collected = shard ? await shardOf(all, shard) : all;
    const lines = all.map((one) => lineOf(one, keyOf));
    const { roster, acceptsUnmatched } = this.#options;
    requireRules(lines, roster, this.#rules);
    if (roster && !acceptsUnmatched) {
      requireMatches(lines, roster, this.#rules.groups);
    }
    const ids = new Set(collected.map(({ id }) => id));
    const mine = lines.filter(({ id }) => ids.has(id));
    this.#note(terms, lines, mine);
    this.#enter(mine);
    const chosen = chosenLines(mine, this.#roster, this.#rules);
    return workOf(collected.filter(({ id }) => chosen.has(id)), keyOf);
  }

  async #terms(): Promise<Record<string, string>> {
    const { module, solutionsDir, measuresTime, passMark } = this.#options;
    const { checklist, added } = module;
    // One wrong reference would be wrong for all.
    const reference = await proveReferenceIn(solutionsDir, module);
    return await termHashes({
      checklist,
      reference,
      seed: this.#seed,
      measuresTime,
      ...(added && { added }),
      ...(passMark !== undefined && { passMark }),
    });
  }

  /** Notes what the class is, and who of it is in this shard. */
  #note(
    terms: Readonly<Record<string, string>>,
    all: readonly Line[],
    mine: readonly Line[],
  ): void {
    const { module: { checklist }, roster, shard } = this.#options;
    const roll = Object.fromEntries(all.map(({ id, digest }) => [id, digest]));
    const here = new Set(mine.map(({ id }) => id));
    // Who handed in nothing is in the first shard only.
    this.#roster = roster && shard
      ? inShard(roster, all, here, this.#rules.groups, shard.index === 1)
      : roster;
    setClassMeta(this.#journal, {
      checklist,
      terms,
      assignment: this.#options.assignment ?? checklist.module,
      ...(roster && { roster }),
      rules: this.#rules,
      ...(this.#options.typed && { typed: this.#options.typed }),
      ...(shard && { shard, roll }),
    });
  }

  #enter(lines: readonly Line[]): void {
    this.#journal.setLines(lines);
    this.#forget(lines);
    for (const { key } of lines) {
      const kept = key && !this.#briefs.has(key)
        ? this.#journal.sheet(key)
        : undefined;
      if (!kept) continue;
      // Where the grader failed, it is asked again.
      if (kept.sheet.complete) this.#briefs.set(key, briefOf(kept));
      else this.#journal.forget(key);
    }
  }

  #forget(lines: readonly Line[]): void {
    if (this.#options.rerun.length === 0) return;
    const named = new Map(lines.map((line) => [fold(line.id), [line]]));
    for (const { student, submission } of this.#entries()) {
      const theirs = lines.filter(({ id }) => id === submission);
      if (theirs.length > 0) named.set(fold(student.id), theirs);
    }
    for (const id of this.#options.rerun) {
      const theirs = named.get(fold(id));
      if (!theirs) {
        const guess = nearest(id, [...named.keys()]);
        const advice = guess
          ? `did you mean "${guess}"?`
          : "name a student, folder or zip of the class";
        throw new InputError(
          `Cannot rerun "${id}": there is no such submission; ${advice}`,
        );
      }
      for (const { key } of theirs) this.#journal.forget(key);
    }
  }

  /** Side by side, all but the time. */
  async #grade(work: Work): Promise<void> {
    const { module: { checklist }, measuresTime, jobs } = this.#options;
    await this.#lanes("grading", jobs, work, async (examiner, job) => {
      const sheet = await examiner.grade(
        await job.from.read(),
        checklist,
        false,
      );
      requireSame(sheet, job);
      const rest = measuresTime ? costPart(checklist, sheet) : undefined;
      return { sheet, provisional: rest !== undefined };
    });
  }

  /** The quiet lane: nothing else runs while time is measured. */
  async #measure(work: Work): Promise<void> {
    const { checklist } = this.#options.module;
    await this.#lanes(
      "measuring",
      1,
      work,
      async (examiner, job, key) => {
        const { sheet } = this.#journal.sheet(key)!;
        const part = costPart(checklist, sheet);
        if (!part) return { sheet, provisional: false };
        const measured = await examiner.grade(
          await job.from.read(),
          part,
          true,
        );
        requireSame(measured, job);
        return {
          sheet: withCost(checklist, sheet, measured),
          provisional: false,
        };
      },
    );
  }

  /** Goes through what is open, so many at a time, an examiner for each. */
  async #lanes(
    phase: keyof typeof OPEN,
    jobs: number,
    work: Work,
    make: (examiner: Examiner, job: Job, key: string) => Promise<Kept>,
  ): Promise<void> {
    const open = [...work].filter(([key]) =>
      this.#journal.stateOf(key) === OPEN[phase]
    );
    const examiners = Array.from({ length: jobs }, () => this.#examiner());
    const idle = [...examiners];
    let done = 0;
    try {
      await pool(open, jobs, async ([key, job]) => {
        if (this.#broken || this.#stopped()) return;
        const examiner = idle.pop()!;
        await this.#attempt(key, () => make(examiner, job, key));
        idle.push(examiner);
        this.#tell(phase, ++done, open.length);
      });
    } finally {
      await this.#settling;
      await Promise.all(examiners.map((examiner) => examiner.close()));
    }
  }

  /** A submission costs itself only, whatever it does to the grader. */
  async #attempt(
    key: string,
    grade: () => Promise<Kept>,
  ): Promise<void> {
    let made: Kept | Error;
    try {
      made = await grade();
    } catch (error) {
      made = error instanceof Error ? error : new Error(`${error}`);
    }
    // The lane goes on meanwhile.
    this.#settling = Promise.all([this.#settling, this.#settle(key, made)]);
  }

  /** Enters what came of a submission, unless the class was stopped by then. */
  async #settle(key: string, made: Kept | Error): Promise<void> {
    // Ctrl-C on a terminal reaches the children too: what they said last is
    // not the student's. The signal may come a moment after their end.
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (this.#options.signal?.aborted) return;
    try {
      this.#enterResult(key, made);
      await this.#publishGrades();
    } catch (error) {
      // The others stop too; who called hears of it when all are at rest.
      this.#broken ??= error;
    }
  }

  #enterResult(key: string, made: Kept | Error): void {
    if (made instanceof Error) {
      this.#failures++;
      this.#journal.setError(key, `the grader failed: ${made.message}`);
      return;
    }
    this.#journal.keep(key, made);
    this.#briefs.set(key, briefOf(made));
    this.#graded.add(key);
    if (!made.sheet.complete) this.#failures++;
  }

  /** Of the exercise files. */
  #names(): readonly string[] {
    return this.#options.module.checklist.exercises.map(({ file }) => file);
  }

  #examiner(): Examiner {
    const { module, solutionsDir, passMark } = this.#options;
    return new Examiner({
      module,
      solutionsDir,
      seed: this.#seed,
      ...(passMark !== undefined && { passMark }),
    });
  }

  #stopped(): ClassResult["stopped"] {
    const { limitMs = Infinity, signal } = this.#options;
    if (signal?.aborted) return "signal";
    return performance.now() - this.#started > limitMs ? "limit" : undefined;
  }

  #entries(): ClassEntry[] {
    const lines = this.#journal.lines();
    return entriesOf(lines, this.#briefs, this.#roster, this.#rules);
  }

  async #publishGrades(now = false): Promise<void> {
    const started = performance.now();
    if (!now && started < this.#nextWrite) return;
    this.#nextWrite = Infinity;
    const { outDir, module: { checklist } } = this.#options;
    await publishGrades(this.#entries(), { outDir, checklist });
    const took = performance.now() - started;
    // A long one takes longer: it must not slow the class down.
    this.#nextWrite = started + Math.max(WRITE_MS, 30 * took);
  }

  #tell(phase: ClassProgress["phase"], done: number, total: number): void {
    const failures = this.#failures;
    this.#options.onProgress?.({ phase, done, total, failures });
  }
}

/** A class has one seed, from its first run to its last. */
function seedOf({ seed }: ClassOptions, journal: Journal): number | Secret {
  if (seed !== undefined && typeof seed !== "number") return seed;
  const known = journal.metaAs("seed", z.int().nonnegative());
  const chosen = seed ?? known ?? randomSeed();
  if (chosen !== known) journal.setMeta("seed", `${chosen}`);
  return chosen;
}

/** One submission of each kind: identical ones have the same sheet. */
function workOf(
  collected: readonly (Read | Unread)[],
  keyOf: (digest: string) => string,
): Work {
  const work = new Map<string, Job>();
  for (const one of collected) {
    if (one.kind !== "collected") continue;
    work.set(keyOf(one.digest), { from: one.from, hashes: one.hashes });
  }
  return work;
}
