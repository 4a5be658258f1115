import {
  type Entries,
  readFiles,
  type SourceFile,
  sourceOf,
} from "../intake/mod.ts";
import { codeFrame } from "./code_frame.ts";
import { type Imports, importsOf } from "./imports_of.ts";
import type { Problem } from "./problem.ts";
import type { Module } from "./sandboxed_subject.ts";
import { EXERCISES, FRAMEWORK } from "./specifiers.ts";
import { Stage } from "./stage.ts";
import { Vetted } from "./vetted.ts";

/** What a file may import, besides its siblings by their own names. */
const KNOWN = new Set([...FRAMEWORK, EXERCISES]);

/** How a folder is vetted. */
export interface VetOptions {
  /** A stage without files to copy them to. Default: a new one. */
  readonly stage?: Stage;
  /** Whether the same files were vetted before, and none refused. */
  readonly isKnown?: boolean;
}

/**
 * Copies exercise files into a fresh stage and refuses those that may not run:
 * unreadable, or importing anything but `tinytorch` and each other. Nothing that
 * they name is opened. Whether they can be parsed shows when they are loaded.
 *
 * @param from The submission's folder, or its files by name.
 */
export async function vet(
  from: string | Entries,
  modules: readonly Module[],
  { stage = Stage.create([]), isKnown = false }: VetOptions = {},
): Promise<Vetted> {
  const files = modules.map(({ file }) => file);
  const entries = typeof from === "string"
    ? readFiles(Deno.realPathSync(from), files)
    : from;
  const sources = new Map<string, SourceFile>();
  const imports = new Map<string, Imports | undefined>();
  const problems = new Map<string, Problem>();
  try {
    for (const file of files) {
      const source = sourceOf(file, entries.get(file));
      if (!("text" in source)) {
        problems.set(file, source);
        continue;
      }
      sources.set(file, source);
      stage.add(source);
      if (isKnown) continue;
      const found = await importsOf(source.text);
      imports.set(file, found);
      const problem = found && judge(source, found, files);
      if (problem) problems.set(file, problem);
    }
    return new Vetted(stage, modules, { sources, imports, problems });
  } catch (error) {
    await stage.close();
    throw error;
  }
}

function judge(
  { name, text }: SourceFile,
  { loads }: Imports,
  siblings: readonly string[],
): Problem | undefined {
  const foreign = loads.find(({ specifier }) =>
    specifier === undefined || !KNOWN.has(specifier) &&
      !(specifier.startsWith("./") && siblings.includes(specifier.slice(2)))
  );
  if (!foreign) return undefined;
  const { specifier, what, line } = foreign;
  const stem = specifier?.replace(/^\.?\/?|\.\w+$/g, "");
  const meant = siblings.find((file) => file === `${stem}.ts`);
  return {
    kind: "import",
    message: `Cannot run "${name}": line ${line} uses ${what}; ${
      meant
        ? `write "./${meant}"`
        : 'import only "tinytorch" and the other exercise files'
    }`,
    line,
    frame: codeFrame(text, line),
  };
}
