import { Tensor } from "tinytorch";
import { type Checklist, costOnly, type Exercise } from "../checklist/mod.ts";
import { randomFrom } from "../base/random_from.ts";
import { Stopwatch } from "../cost/mod.ts";
import {
  faultSentence,
  type GradeOptions,
  Grader,
  type Module,
  type ScoreSheet,
  Submission,
} from "../verdict/mod.ts";
import { loadSentence } from "../verdict/load_sentence.ts";
import { WorkbenchFault } from "./workbench_fault.ts";
import { sizeOf } from "../subject/size_of.ts";

/** Whether an exercise can be used, and if not, why. */
export type Readiness =
  | { readonly kind: "ready" }
  | { readonly kind: "not-started" }
  | { readonly kind: "unusable"; readonly message: string };

/**
 * The student's activations, ready to be tried. Their code runs in a process
 * of its own without permissions, as in a grade.
 */
export class Workbench {
  readonly #module: Module;
  readonly #student: Submission;
  readonly #solutionsDir: string;
  readonly #states = new Map<string, Promise<Readiness>>();

  private constructor(
    module: Module,
    student: Submission,
    solutionsDir: string,
  ) {
    this.#module = module;
    this.#student = student;
    this.#solutionsDir = solutionsDir;
  }

  /**
   * @throws {InputError} If the folder cannot be read.
   */
  static async open(
    module: Module,
    exercisesDir: string,
    solutionsDir: string,
  ): Promise<Workbench> {
    const { checklist } = module;
    const student = await Submission.open(exercisesDir, "exercises", checklist);
    return new Workbench(module, student, solutionsDir);
  }

  get checklist(): Checklist {
    return this.#module.checklist;
  }

  /** Whether the exercise can be used. */
  readiness(exercise: string): Promise<Readiness> {
    const known = this.#states.get(exercise) ?? this.#probe(exercise);
    this.#states.set(exercise, known);
    return known;
  }

  /** The exercises that can be used, of those named. */
  async ready(...exercises: readonly string[]): Promise<string[]> {
    const states = await Promise.all(
      exercises.map((exercise) => this.readiness(exercise)),
    );
    return exercises.filter((_, i) => states[i]!.kind === "ready");
  }

  /** Whether the checklist has such an exercise. */
  has(exercise: string): boolean {
    return this.checklist.exercises.some(({ id }) => id === exercise);
  }

  /** What an exercise's class is called. */
  nameOf(exercise: string): string {
    return this.#exercise(exercise).className;
  }

  /**
   * The student's answer.
   *
   * @throws {WorkbenchFault} If there is none.
   */
  async forward(exercise: string, x: Tensor, dim?: number): Promise<Tensor> {
    const [answer] = await this.forwardAll(exercise, [x], dim);
    return answer!;
  }

  /**
   * The student's answers to several tensors, asked for at once.
   *
   * @throws {WorkbenchFault} If one is missing.
   */
  async forwardAll(
    exercise: string,
    xs: readonly Tensor[],
    dim?: number,
  ): Promise<Tensor[]> {
    const replies = await this.#student.counted.forward(
      exercise,
      xs.map(({ shape, data }) => ({
        input: { shape, data },
        ...(dim !== undefined && { dim }),
      })),
    );
    return xs.map((_, i) => {
      const reply = replies[i];
      if (reply?.kind === "value") {
        const { output } = reply;
        return new Tensor(Float32Array.from(output.data), output.shape);
      }
      const why = reply ? faultSentence(reply) : "it gave no answer";
      throw new WorkbenchFault(this.#exercise(exercise), why);
    });
  }

  /** The student's answers to single numbers. */
  async curve(exercise: string, xs: readonly number[]): Promise<number[]> {
    const { data } = await this.forward(exercise, new Tensor([...xs]));
    if (data.length === xs.length) return [...data];
    throw new WorkbenchFault(
      this.#exercise(exercise),
      "its answer has a new size",
    );
  }

  /**
   * CPU time of one call on an input of this shape, in milliseconds.
   *
   * @throws {WorkbenchFault} If the student's code fails on it.
   */
  async latency(exercise: string, shape: readonly number[]): Promise<number> {
    const subject = this.#student.alone();
    try {
      const size = sizeOf(shape);
      const random = randomFrom(1);
      const data = Float32Array.from({ length: size }, () => 6 * random() - 3);
      const watch = new Stopwatch(subject, exercise, { shape, data }, {
        random,
        clock: { isFine: true },
      });
      const batch = await watch.warmUp();
      if ("kind" in batch) {
        throw new WorkbenchFault(
          this.#exercise(exercise),
          faultSentence(batch),
        );
      }
      return batch.spentMs;
    } finally {
      await subject.close();
    }
  }

  /** A grade of all exercises, without their cost. */
  grade(): Promise<ScoreSheet> {
    return this.#graded({ measuresTime: false });
  }

  /** A grade of nothing but their cost. */
  costs(): Promise<ScoreSheet> {
    const checklist = costOnly(this.checklist);
    return this.#graded({ checklist, measuresTime: true });
  }

  async #graded(
    options: Pick<GradeOptions, "checklist" | "measuresTime">,
  ): Promise<ScoreSheet> {
    const grader = await Grader.open(this.#module, this.#solutionsDir);
    try {
      return await grader.grade(this.#student, { seed: 1, ...options });
    } finally {
      await grader.close();
    }
  }

  /** Ends the processes. */
  async close(): Promise<void> {
    await this.#student.close();
  }

  async #probe(id: string): Promise<Readiness> {
    const exercise = this.#exercise(id);
    const loaded = await this.#student.load(id);
    if (loaded.kind !== "loaded") {
      const message = loadSentence(loaded, exercise, this.#student);
      return { kind: "unusable", message };
    }
    const input = { shape: [1], data: Float32Array.of(1) };
    const [reply] = await this.#student.counted.forward(id, [{ input }]);
    if (reply?.kind === "value") return { kind: "ready" };
    if (reply?.kind === "threw" && reply.name === "NotImplementedError") {
      return { kind: "not-started" };
    }
    const why = reply ? faultSentence(reply) : "it gave no answer";
    return { kind: "unusable", message: `${exercise.file}: ${why}` };
  }

  #exercise(id: string): Exercise {
    return this.checklist.exercises.find((exercise) => exercise.id === id)!;
  }
}
