import type { SourceFile } from "../intake/mod.ts";
import type { Imports } from "./imports_of.ts";
import type { Problem } from "./problem.ts";
import type { Module } from "./sandboxed_subject.ts";
import { EXERCISES, FRAMEWORK } from "./specifiers.ts";
import type { Stage } from "./stage.ts";

/** What was read of a submission. */
export interface Readings {
  /** By file name, as read. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** By file name; undefined where they cannot be read. */
  readonly imports: ReadonlyMap<string, Imports | undefined>;
  /** By file name. */
  readonly problems: ReadonlyMap<string, Problem>;
}

/** A submission's files in a stage, and the reason for each that is not. */
export class Vetted {
  readonly stage: Stage;
  /** By file name, as read. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly #modules: readonly Module[];
  readonly #imports: Readings["imports"];
  readonly #byFile = new Map<string, Problem>();

  constructor(
    stage: Stage,
    modules: readonly Module[],
    { sources, imports, problems }: Readings,
  ) {
    this.stage = stage;
    this.sources = sources;
    this.#modules = modules;
    this.#imports = imports;
    for (const [file, problem] of problems) this.#enter(file, problem);
    this.#settle();
  }

  /** Why exercises cannot be used, by their ids. */
  get problems(): ReadonlyMap<string, Problem> {
    return new Map(
      this.#modules.flatMap(({ exercise, file }) => {
        const problem = this.#byFile.get(file);
        return problem ? [[exercise, problem] as const] : [];
      }),
    );
  }

  /** Names of files that may run and refer to nothing else, types included. */
  get selfContained(): ReadonlySet<string> {
    return new Set(
      [...this.sources.keys()].filter((file) => {
        const imports = this.#imports.get(file);
        if (!imports || this.#byFile.has(file)) return false;
        const known = [...FRAMEWORK, EXERCISES];
        return !imports.mayNameMore &&
          imports.types.every((specifier) =>
            known.includes(specifier) ||
            specifier.startsWith("./") && this.sources.has(specifier.slice(2))
          );
      }),
    );
  }

  /** Names of the submission's own files that one of them loads. */
  usesOf(file: string): string[] {
    const { loads = [] } = this.#imports.get(file) ?? {};
    return loads.map(({ specifier = "" }) => specifier.replace("./", ""))
      .filter((name) => this.sources.has(name));
  }

  /** Names of files whose imports could not be read. */
  get unread(): ReadonlySet<string> {
    return new Set(
      [...this.#imports].flatMap(([file, found]) => found ? [] : [file]),
    );
  }

  /** Takes a file out, and all that import it. */
  refuse(file: string, problem: Problem): void {
    this.#enter(file, problem);
    this.#settle();
  }

  #enter(file: string, problem: Problem): void {
    if (this.sources.has(file) && !this.#byFile.has(file)) {
      this.stage.remove(file);
    }
    this.#byFile.set(file, problem);
  }

  /** A file that imports a refused one cannot run either. */
  #settle(): void {
    for (let found = true; found;) {
      found = false;
      for (const [file, imports] of this.#imports) {
        if (this.#byFile.has(file)) continue;
        const broken = imports?.loads.find(({ specifier = "" }) =>
          this.#byFile.has(specifier.replace(/^\.\//, ""))
        );
        if (!broken) continue;
        found = true;
        this.#enter(file, {
          kind: "import",
          message:
            `Cannot run "${file}": it imports "${broken.specifier}", which has a problem of its own; mend that first`,
          line: broken.line,
        });
      }
    }
    this.stage.add({ name: "mod.ts", text: this.#index() });
  }

  /** All that the files export; one without its class costs the others nothing. */
  #index(): string {
    return this.#modules.filter(({ file }) => !this.#byFile.has(file))
      .map(({ file }) => `export * from "./${file}";\n`).join("");
  }
}
