import type { Checklist, Exercise } from "../checklist/mod.ts";
import {
  type Loaded,
  type Problem,
  SandboxedSubject,
  type SourceFile,
  type Subject,
  vet,
} from "../subject/mod.ts";
import type { Party } from "./check.ts";
import { InputError } from "./input_error.ts";

/** A folder of exercise files, vetted and ready to be called. */
export class Submission implements Party {
  readonly counted: Subject;
  readonly problems: ReadonlyMap<string, Problem>;
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly #startTimed: () => Subject;
  readonly #close: () => Promise<void>;
  #timed: Subject | undefined;

  private constructor(
    { stage, problems, sources }: Awaited<ReturnType<typeof vet>>,
    modules: ReturnType<typeof modulesOf>,
  ) {
    this.problems = problems;
    this.sources = sources;
    this.counted = new SandboxedSubject(stage, modules);
    this.#startTimed = () =>
      new SandboxedSubject(stage, modules, { counted: false });
    this.#close = () => stage.close();
  }

  /**
   * Vets and stages a folder and starts its process.
   *
   * @param role What the folder is, for errors: `exercises` or `solutions`.
   * @throws {InputError} If the folder cannot be read.
   */
  static async open(
    dir: string,
    role: string,
    { exercises }: Checklist,
  ): Promise<Submission> {
    await requireFolder(dir, role);
    const modules = modulesOf(exercises);
    return new Submission(await vet(dir, modules), modules);
  }

  timed(): Subject {
    return this.#timed ??= this.#startTimed();
  }

  /** Loads an exercise, or says why its file may not be run. */
  async load(exercise: string): Promise<Loaded | Problem> {
    return this.problems.get(exercise) ?? await this.counted.load(exercise);
  }

  /** Ends the processes and removes the stage. */
  async close(): Promise<void> {
    await Promise.all([this.counted.close(), this.#timed?.close()]);
    await this.#close();
  }
}

function modulesOf(exercises: readonly Exercise[]) {
  return exercises.map(({ id, file, className }) => ({
    exercise: id,
    file,
    className,
  }));
}

async function requireFolder(dir: string, role: string): Promise<void> {
  const act = `Cannot read ${role} "${dir}"`;
  try {
    const { isDirectory } = await Deno.stat(dir);
    if (isDirectory) return;
  } catch (error) {
    const missing = error instanceof Deno.errors.NotFound;
    throw new InputError(
      missing
        ? `${act}: no such folder; name one with --${role}`
        : `${act}: it cannot be opened; check its permissions`,
    );
  }
  throw new InputError(`${act}: it is not a folder; name the folder of files`);
}
