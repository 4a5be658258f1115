import {
  type Entries,
  readFiles,
  type SourceFile,
  sourceOf,
} from "../intake/mod.ts";
import { blankText } from "./blank_text.ts";
import { codeFrame } from "./code_frame.ts";
import { type GraphModule, moduleGraph } from "./module_graph.ts";
import type { Problem } from "./problem.ts";
import type { Module } from "./sandboxed_subject.ts";
import { EXERCISES, FRAMEWORK } from "./specifiers.ts";
import { Stage } from "./stage.ts";

/** A submission's files in a stage, and the reason for each that is not. */
export interface Vetted {
  readonly stage: Stage;
  /** By exercise. */
  readonly problems: ReadonlyMap<string, Problem>;
  /** By file name, as read. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** Names of files that may run and refer to nothing else, types included. */
  readonly selfContained: ReadonlySet<string>;
}

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
 * Copies exercise files into a fresh stage and refuses those that cannot or may
 * not run: unreadable, with a syntax error, or importing anything but
 * `tinytorch` and each other.
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
  const byFile = new Map<string, Problem>();
  for (const file of files) {
    const result = sourceOf(file, entries.get(file));
    if ("text" in result) sources.set(file, result);
    else byFile.set(file, result);
  }
  for (const file of sources.values()) stage.add(file);
  let graph: ReadonlyMap<string, GraphModule> = new Map();
  try {
    if (!isKnown) graph = await judgeStaged(stage, modules, sources, byFile);
    const sound = modules.filter(({ file }) => !byFile.has(file));
    stage.add({ name: "mod.ts", text: indexOf(sound) });
  } catch (error) {
    await stage.close();
    throw error;
  }
  const problems = new Map<string, Problem>();
  for (const { exercise, file } of modules) {
    const problem = byFile.get(file);
    if (problem) problems.set(exercise, problem);
  }
  const selfContained = [...sources.keys()].filter((file) =>
    !byFile.has(file) && graph.get(file)?.keepsToItself
  );
  const names = new Set(selfContained);
  return { stage, problems, sources, selfContained: names };
}

/** Adds the problems of staged files, and leaves only those without one. */
async function judgeStaged(
  stage: Stage,
  modules: readonly Module[],
  sources: ReadonlyMap<string, SourceFile>,
  problems: Map<string, Problem>,
): Promise<ReadonlyMap<string, GraphModule>> {
  const graph = await moduleGraph(stage, [...sources.keys()]);
  const names = new Set(modules.map(({ file }) => file));
  for (const [file, source] of sources) {
    const problem = judge(source, graph.get(file), names);
    if (problem) problems.set(file, problem);
  }
  spread(graph, problems, sources);
  for (const file of problems.keys()) {
    if (sources.has(file)) stage.remove(file);
  }
  return graph;
}

/** All that the files export; one without its class costs the others nothing. */
function indexOf(modules: readonly Module[]): string {
  return modules.map(({ file }) => `export * from "./${file}";\n`).join("");
}

function judge(
  { name, text }: SourceFile,
  module: GraphModule | undefined,
  siblings: ReadonlySet<string>,
): Problem | undefined {
  if (module?.syntaxError) {
    const { message, line, column } = module.syntaxError;
    const found = `Cannot parse "${name}": ${message}`;
    if (line === undefined) return { kind: "syntax", message: found };
    return {
      kind: "syntax",
      message:
        `${found}; look there, and just before, for a bracket, comma or quote too few or too many`,
      line,
      frame: codeFrame(text, line, column),
    };
  }
  const foreign = module?.imports.find(({ specifier, attribute }) => {
    const sibling = specifier.replace(/^\.\//, "");
    // Read as text, a sibling could not be loaded as code any more.
    if (attribute !== undefined) return true;
    return !KNOWN.has(specifier) &&
      !(specifier.startsWith("./") && siblings.has(sibling));
  });
  if (foreign) return refusal(name, text, foreign.specifier, foreign.line);
  const code = blankText(text);
  const dynamic = /(?<![\w$]|(?<!\.\.)\.)import\s*[(.]/.exec(code);
  if (!dynamic) return undefined;
  const line = code.slice(0, dynamic.index).split("\n").length;
  const what = dynamic[0].endsWith("(") ? "import()" : "import.meta";
  return refusal(name, text, what, line);
}

function refusal(
  name: string,
  text: string,
  what: string,
  line: number,
): Problem {
  return {
    kind: "import",
    message: `Cannot run "${name}": line ${line} uses ${
      what.endsWith(")") || what === "import.meta" ? what : `"${what}"`
    }; import only "tinytorch" and the other exercise files`,
    line,
    frame: codeFrame(text, line),
  };
}

/** A file that imports a refused one cannot run either. */
function spread(
  graph: ReadonlyMap<string, GraphModule>,
  problems: Map<string, Problem>,
  sources: ReadonlyMap<string, SourceFile>,
): void {
  for (let found = true; found;) {
    found = false;
    for (const [file, { imports }] of graph) {
      if (problems.has(file) || !sources.has(file)) continue;
      const broken = imports.find(({ specifier }) =>
        problems.has(specifier.replace(/^\.\//, ""))
      );
      if (!broken) continue;
      found = true;
      problems.set(file, {
        kind: "import",
        message:
          `Cannot run "${file}": it imports "${broken.specifier}", which has a problem of its own; mend that first`,
        line: broken.line,
      });
    }
  }
}
