import { codeFrame } from "./code_frame.ts";
import { parseAdvice } from "./parse_advice.ts";
import type { Problem } from "./problem.ts";
import type { Module, SandboxedSubject } from "./sandboxed_subject.ts";
import type { Loaded } from "./subject.ts";
import type { Vetted } from "./vetted.ts";

/**
 * Loads exercises, and tells a file that cannot be parsed from one that throws.
 * Such a file is taken out of the stage, so that it costs the others nothing.
 */
export class Loader {
  readonly #subject: SandboxedSubject;
  readonly #vetted: Vetted;
  readonly #modules: readonly Module[];
  #suspects: Promise<void> | undefined;

  constructor(
    subject: SandboxedSubject,
    vetted: Vetted,
    modules: readonly Module[],
  ) {
    this.#subject = subject;
    this.#vetted = vetted;
    this.#modules = modules;
  }

  /** Loads an exercise, or says why its file may not be run. */
  async load(exercise: string): Promise<Loaded | Problem> {
    // Whatever imports one of these would fail in its place.
    await (this.#suspects ??= this.#loadSuspects());
    return await this.#load(exercise, new Set());
  }

  async #loadSuspects(): Promise<void> {
    for (const { exercise, file } of this.#modules) {
      if (!this.#vetted.unread.has(file)) continue;
      await this.#load(exercise, new Set());
    }
  }

  /** @param asked Exercises that wait for this one. */
  async #load(
    exercise: string,
    asked: ReadonlySet<string>,
  ): Promise<Loaded | Problem> {
    const known = this.#vetted.problems.get(exercise);
    if (known) return known;
    const loaded = await this.#subject.load(exercise);
    const broken = this.#brokenBy(loaded, exercise);
    if (!broken || this.#vetted.problems.has(broken.exercise)) return loaded;
    await this.#subject.restart();
    if (broken.exercise === exercise) {
      this.#vetted.refuse(broken.file, broken.problem);
      return broken.problem;
    }
    // What it says of another file may be a lie: that file is asked itself.
    if (asked.has(broken.exercise)) return loaded;
    const waiting = new Set([...asked, exercise]);
    const other = await this.#load(broken.exercise, waiting);
    return other.kind === "syntax" ? await this.#load(exercise, asked) : loaded;
  }

  #brokenBy(
    loaded: Loaded,
    exercise: string,
  ): { exercise: string; file: string; problem: Problem } | undefined {
    const own = this.#modules.find((module) => module.exercise === exercise)!;
    if (loaded.kind === "died" && this.#vetted.unread.has(own.file)) {
      const message =
        `Cannot parse "${own.file}": it is too large or too deeply nested to parse`;
      return { ...own, problem: { kind: "syntax", message } };
    }
    if (loaded.kind !== "threw" || loaded.name !== "TypeError") {
      return undefined;
    }
    const message = /^SyntaxError: (.+)/.exec(loaded.message)?.[1]
      // What the parser says to itself.
      ?.replace(/`<lexing error: [^`]*`/, "a character");
    const at = /^(.+):(\d+):(\d+)$/.exec(loaded.at ?? "");
    const module = this.#modules.find(({ file }) => file === at?.[1]);
    const source = module && this.#vetted.sources.get(module.file);
    if (message === undefined || !source) return undefined;
    const line = Number(at![2]);
    return {
      ...module,
      problem: {
        kind: "syntax",
        message: `Cannot parse "${module.file}": ${message}; ${
          parseAdvice(source.text.split("\n")[line - 1] ?? "")
        }`,
        line,
        frame: codeFrame(source.text, line, Number(at![3])),
      },
    };
  }
}
