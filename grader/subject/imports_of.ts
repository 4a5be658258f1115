import { type Import, init, parse } from "es-module-lexer";

/** What a source says of other modules. */
export interface Imports {
  /** What loads code, with its line counted from 1. */
  readonly loads: readonly {
    /** As it is written, or `import()` and `import.meta`. */
    readonly what: string;
    /** Undefined where it is only known when it runs. */
    readonly specifier?: string;
    readonly line: number;
  }[];
  /** What it takes types from only. */
  readonly types: readonly string[];
  /** Whether a comment or a declaration may name more types. */
  readonly mayNameMore: boolean;
}

/** Ways to name a module past an import. */
const BESIDE = /<\s*reference|@(deno|ts)-types|@jsx|\bdeclare\s+module\b/;

/**
 * Reads the imports of a TypeScript source: the text only, no file and no
 * module that it names. The safety of a grade does not hang on it.
 *
 * @returns `undefined` if it cannot be read; its own load says why.
 */
export async function importsOf(source: string): Promise<Imports | undefined> {
  await init;
  let found: readonly Import[];
  try {
    // After a dot the lexer takes import for a property, after a spread as well.
    [found] = parse(source.replaceAll("...", "   "));
  } catch {
    return undefined;
  }
  const lines = lineCounter(source);
  const isType = (one: Import) => one.type !== "dynamic" && one.typeOnly;
  return {
    loads: found.filter((one) => !isType(one)).map((one) => ({
      ...load(one),
      line: lines(one.type === "dynamic" ? one.importStart : one.start),
    })),
    types: found.filter(isType).map(({ specifier }) => `${specifier}`),
    mayNameMore: BESIDE.test(source),
  };
}

function load(one: Import): { what: string; specifier?: string } {
  if (one.type === "import-meta") return { what: "import.meta" };
  if (one.type !== "dynamic") {
    const { specifier, phase, attributes } = one;
    const what = `"${specifier}"`;
    // Read as text or as WebAssembly, a sibling could not be loaded as code.
    return phase || attributes ? { what } : { what, specifier };
  }
  // Of those that are known when they run, the words are clearer than the form.
  const isKnown = one.specifier !== undefined && !one.glob &&
    !one.specifier.startsWith("./");
  return { what: isKnown ? `"${one.specifier}"` : "import()" };
}

/** Counts on from where it was asked before: in all, each line once. */
function lineCounter(source: string): (at: number) => number {
  let line = 1;
  let from = 0;
  return (at) => {
    if (at < from) [line, from] = [1, 0];
    for (;;) {
      const end = source.indexOf("\n", from);
      if (end < 0 || end >= at) return line;
      line++;
      from = end + 1;
    }
  };
}
