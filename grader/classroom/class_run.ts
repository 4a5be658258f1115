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
import { collect, type Collected, type Read, type Unread } from "./collect.ts";
import { chosenLines } from "./chosen_lines.ts";
import { costPart } from "./cost_part.ts";
import type { Sources } from "./download/source.ts";
import { Examiner } from "./examiner.ts";
import { setClassMeta } from "./class_meta.ts";
import { findAlike } from "./find_alike.ts";
import { gradeKey, termHashes } from "./grade_key.ts";
import type { Journal, Kept, Line } from "./journal.ts";
import { publish, publishGrades, publishSummary } from "./publish.ts";
import { matchPeople } from "./roster/match_people.ts";
import { fold } from "./roster/fold.ts";
import type { Roster } from "./roster/roster.ts";
import { requireMatches } from "./require_matches.ts";
import { requireSame } from "./require_same.ts";
import { type Rules, USUAL_RULES } from "./rules.ts";
import { isInShard, shardOf } from "./shard.ts";
import { withCost } from "./with_cost.ts";

/** The gradebook is written again at most so often. */
const WRITE_MS = 1000;

/** Submissions whose texts go into the journal together. */
const TEXTS = 200;

/** A submission that has to be graded. */
type Job = Pick<Read, "from" | "hashes">;

/** One run over a class: reads, grades side by side, then measures time alone. */
export class ClassRun {
  readonly #options: ClassOptions;
  readonly #journal: Journal;
  readonly #rules: Rules;
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
  }

  async run({ host, found, ignored, clashes }: Sources): Promise<ClassResult> {
    const { checklist } = this.#options.module;
    const seed = this.#seed();
    const work = await this.#take(found, seed);
    await this.#publishGrades(true);
    await this.#grade(work, seed);
    if (this.#options.measuresTime) await this.#measure(work, seed);
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
      graded: this.#graded.size,
      ignored,
      clashes,
      ...(host !== undefined && { host }),
      ...(open && stopped && { stopped }),
    };
  }

  /**
   * Reads all that was handed in and enters it.
   *
   * @returns What there is to grade, without the files' texts.
   */
  async #take(
    found: Sources["found"],
    seed: number | Secret,
  ): Promise<Map<string, Job>> {
    const { shard } = this.#options;
    const terms = await this.#terms(seed);
    const keyOf = await gradeKey(terms);
    const all = await this.#collect(found);
    const collected = shard ? await shardOf(all, shard) : all;
    const lines = all.map((one) => lineOf(one, keyOf));
    const { roster, acceptsUnmatched } = this.#options;
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

  /** A class has one seed, from its first run to its last. */
  #seed(): number | Secret {
    const { seed } = this.#options;
    if (seed !== undefined && typeof seed !== "number") return seed;
    const known = this.#journal.meta("seed");
    const chosen = seed ??
      (known === undefined
        ? crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1
        : Number(known));
    if (`${chosen}` !== known) this.#journal.setMeta("seed", `${chosen}`);
    return chosen;
  }

  async #terms(seed: number | Secret): Promise<Record<string, string>> {
    const { module, solutionsDir, measuresTime, passMark } = this.#options;
    const { checklist, added } = module;
    // One wrong reference would be wrong for all.
    const reference = await proveReferenceIn(solutionsDir, module);
    return await termHashes({
      checklist,
      reference,
      seed,
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

  /** Reads what was handed in; its texts go into the journal on the way. */
  async #collect(
    found: Sources["found"],
  ): Promise<(Read | Unread)[]> {
    const { jobs, shard } = this.#options;
    const names = this.#names();
    let done = 0;
    const texts = new Map<string, Collected["sources"]>();
    const keep = () => {
      this.#journal.addSources(texts);
      texts.clear();
    };
    const read = await pool(found, jobs * 2, async (submission) => {
      const result = await collect(submission, names);
      this.#tell("reading", ++done, found.length);
      if (result.kind === "refused") return result;
      const { sources, ...rest } = result;
      if (!shard || await isInShard(rest, shard)) {
        texts.set(rest.digest, sources);
      }
      if (texts.size >= TEXTS) keep();
      return rest;
    });
    keep();
    return read;
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

  async #grade(
    work: ReadonlyMap<string, Job>,
    seed: number | Secret,
  ): Promise<void> {
    const { module: { checklist }, measuresTime, jobs } = this.#options;
    const open = [...work].filter(([key]) =>
      this.#journal.stateOf(key) === "none"
    );
    const examiners = Array.from({ length: jobs }, () => this.#examiner(seed));
    const idle = [...examiners];
    let done = 0;
    try {
      await pool(open, jobs, async ([key, submission]) => {
        if (this.#broken || this.#stopped()) return;
        const examiner = idle.pop()!;
        await this.#attempt(key, async () => {
          const files = await submission.from.read();
          const sheet = await examiner.grade(files, checklist, false);
          requireSame(sheet, submission);
          const rest = measuresTime ? costPart(checklist, sheet) : undefined;
          return { sheet, provisional: rest !== undefined };
        });
        idle.push(examiner);
        this.#tell("grading", ++done, open.length);
      });
    } finally {
      await this.#settling;
      await Promise.all(examiners.map((examiner) => examiner.close()));
    }
  }

  /** The quiet lane: nothing else runs while time is measured. */
  async #measure(
    work: ReadonlyMap<string, Job>,
    seed: number | Secret,
  ): Promise<void> {
    const { checklist } = this.#options.module;
    const open = [...work].filter(([key]) =>
      this.#journal.stateOf(key) === "provisional"
    );
    const examiner = this.#examiner(seed);
    try {
      for (const [i, [key, submission]] of open.entries()) {
        if (this.#broken || this.#stopped()) return;
        await this.#attempt(key, async () => {
          const { sheet } = this.#journal.sheet(key)!;
          const part = costPart(checklist, sheet);
          const measured = part &&
            await examiner.grade(
              await submission.from.read(),
              part,
              true,
            );
          if (measured) requireSame(measured, submission);
          return {
            sheet: measured ? withCost(checklist, sheet, measured) : sheet,
            provisional: false,
          };
        });
        this.#tell("measuring", i + 1, open.length);
      }
    } finally {
      await this.#settling;
      await examiner.close();
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

  #examiner(seed: number | Secret): Examiner {
    const { module, solutionsDir, passMark } = this.#options;
    return new Examiner({
      module,
      solutionsDir,
      seed,
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

/** One submission of each kind: identical ones have the same sheet. */
function workOf(
  collected: readonly (Read | Unread)[],
  keyOf: (digest: string) => string,
): Map<string, Job> {
  const work = new Map<string, Job>();
  for (const one of collected) {
    if (one.kind !== "collected") continue;
    work.set(keyOf(one.digest), { from: one.from, hashes: one.hashes });
  }
  return work;
}

/** What the journal keeps of a submission. */
function lineOf(
  one: Read | Unread,
  keyOf: (digest: string) => string,
): Line {
  const { people, at, late, attempt } = one.from ?? {};
  const about = {
    ...(people && { people: [...people] }),
    ...(at !== undefined && { at }),
    ...(late !== undefined && { late }),
    ...(attempt !== undefined && { attempt }),
  };
  const { id } = one;
  return one.kind === "refused"
    ? { id, state: "refused", note: one.reason, digest: "", key: "", ...about }
    : {
      id,
      state: "collected",
      note: "",
      digest: one.digest,
      key: keyOf(one.digest),
      ...about,
    };
}

/** Who of a roster is in a shard: who handed in nothing only in the first. */
function inShard(
  { students }: Roster,
  all: readonly Line[],
  here: ReadonlySet<string>,
  groups: boolean,
  isFirst: boolean,
): Roster {
  const there = new Map<string, boolean>();
  for (const [id, match] of matchPeople(all, { students }, groups)) {
    for (const student of match.students) {
      there.set(student.id, (there.get(student.id) ?? false) || here.has(id));
    }
  }
  return { students: students.filter(({ id }) => there.get(id) ?? isFirst) };
}
