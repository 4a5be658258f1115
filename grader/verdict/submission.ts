import type { Checklist, Exercise } from "../checklist/mod.ts";
import { type Entries, typedFolder } from "../intake/mod.ts";
import {
  AHEAD,
  type Budget,
  type Loaded,
  Loader,
  type Problem,
  SandboxedSubject,
  type SourceFile,
  Stage,
  type Subject,
  vet,
  type Vetted,
} from "../subject/mod.ts";
import type { Party } from "./check.ts";

/** A stage without files and its process, which has run nothing yet. */
export interface Prepared {
  readonly stage: Stage;
  readonly counted: SandboxedSubject;
}

/** How a folder is opened. */
export interface OpenOptions {
  /** What was started for it ahead of time; closed with it. */
  readonly prepared?: Prepared | undefined;
  /**
   * Whether the same files were proven before: they are not vetted again, and
   * no process starts before it is asked.
   */
  readonly isProven?: boolean;
}

/** A folder of exercise files, vetted and ready to be called. */
export class Submission implements Party {
  readonly counted: Subject;
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly selfContained: ReadonlySet<string>;
  /** Names of its own files that one of them loads. */
  readonly usesOf: (file: string) => readonly string[];
  readonly #stage: Stage;
  readonly #modules: ReturnType<typeof modulesOf>;
  readonly #loader: Loader;
  /** Whether the same files were proven before. */
  readonly isProven: boolean;
  readonly #budget: Budget;
  readonly #timed = new Set<Subject>();
  #shared: Subject | undefined;

  private constructor(
    vetted: Vetted,
    modules: ReturnType<typeof modulesOf>,
    counted: SandboxedSubject,
    isProven: boolean,
  ) {
    this.isProven = isProven;
    this.#budget = counted.budget;
    this.#stage = vetted.stage;
    this.#modules = modules;
    this.sources = vetted.sources;
    this.selfContained = vetted.selfContained;
    this.usesOf = (file) => vetted.usesOf(file);
    this.#loader = new Loader(counted, vetted, modules);
    this.counted = counted;
  }

  /**
   * Vets and stages a folder while its process starts.
   *
   * @param from The folder, or its exercise files by name.
   * @param role What the folder is, for errors: `exercises` or `solutions`.
   * @throws {InputError} If the folder cannot be read.
   */
  static async open(
    from: string | Entries,
    role: string,
    checklist: Checklist,
    { isProven = false, prepared }: OpenOptions = {},
  ): Promise<Submission> {
    const modules = modulesOf(checklist.exercises);
    const { stage, counted } = prepared ??
      Submission.prepare(checklist, !isProven);
    try {
      const files = typeof from === "string" ? typedFolder(from, role) : from;
      const vetted = await vet(files, modules, { stage, isKnown: isProven });
      return new Submission(vetted, modules, counted, isProven);
    } catch (error) {
      await counted.close();
      await stage.close();
      throw error;
    }
  }

  /** Starts ahead of time what the next submission will need. */
  static prepare({ exercises }: Checklist, startsAtOnce = true): Prepared {
    const modules = modulesOf(exercises);
    if (!startsAtOnce) {
      const stage = Stage.create([]);
      const counted = new SandboxedSubject(stage, modules, { startsAtOnce });
      return { stage, counted };
    }
    const { stage, child } = AHEAD.take();
    return { stage, counted: new SandboxedSubject(stage, modules, { child }) };
  }

  /** From now on, bounds the time for all that its code is asked. */
  limitTime(ms: number): void {
    this.#budget.start(ms, this.#modules.length);
  }

  timed(): Subject {
    return this.#shared ??= this.alone();
  }

  alone(): Subject {
    const subject = new SandboxedSubject(this.#stage, this.#modules, {
      counted: false,
      budget: this.#budget,
    });
    this.#timed.add(subject);
    return subject;
  }

  /** Ends the timed process; the next grade has one that has run nothing. */
  endTimed(): void {
    const subject = this.#shared;
    this.#shared = undefined;
    // Nothing waits for its end but that of the submission.
    subject?.close().catch(() => {});
  }

  /** Loads an exercise, or says why its file may not be run. */
  async load(exercise: string): Promise<Loaded | Problem> {
    return await this.#loader.load(exercise);
  }

  /** Ends the processes and removes the stage. */
  async close(): Promise<void> {
    await Promise.all(
      [this.counted, ...this.#timed].map((subject) => subject.close()),
    );
    await this.#stage.close();
  }
}

function modulesOf(exercises: readonly Exercise[]) {
  return exercises.map(({ id, file, className }) => ({
    exercise: id,
    file,
    className,
  }));
}
