import { fromFileUrl } from "@std/path/from-file-url";
import { z } from "zod";
import type { Exercise } from "../checklist/mod.ts";
import { GraderError } from "../subject/mod.ts";
import type { Mistake } from "../verdict/mistake.ts";
import { InputError, type Units } from "../verdict/mod.ts";

/** A wrong submission, and the check that it has to fail. */
export interface Mutant extends Placed {
  readonly wrong: string;
  readonly fails: string;
  readonly mayFail: readonly string[];
}

/** A right submission, and where its file is. */
export interface Right extends Placed {
  readonly path: string;
}

/** A right submission in another style. */
export interface Alternate extends Right, AlternateHead {}

/** A submission of a corpus. */
export interface Placed {
  /** `exercise/name`. */
  readonly id: string;
  readonly exercise: Exercise;
  readonly text: string;
}

/** The folder of the module's own reference. */
export const SOLUTIONS = fromFileUrl(
  new URL("../../solutions", import.meta.url),
);

/**
 * Each exercise of the kit is in both rooms, and exported there.
 *
 * @throws {InputError} If one is left out; the message names the file.
 */
export async function requireExports(
  exercises: readonly Exercise[],
): Promise<void> {
  for (const room of ["exercises", "solutions"]) {
    const dir = new URL(`../../${room}/`, import.meta.url);
    const names = await namesIn(fromFileUrl(dir));
    const index = await Deno.readTextFile(new URL("mod.ts", dir));
    for (const { id, file } of exercises) {
      const lacks = !names.includes(file)
        ? `there is no ${room}/${file}; see docs/add_an_activation.md`
        : !index.includes(`"./${file}"`)
        ? `${room}/mod.ts leaves it out; add export * from "./${file}";`
        : undefined;
      if (lacks) throw new InputError(`Cannot certify "${id}": ${lacks}`);
    }
  }
}

/** The wrong submissions for the exercises: the rows of their tables. */
export async function loadMutants(
  exercises: readonly Exercise[],
  units: Units,
): Promise<Mutant[]> {
  const parts = await Promise.all(exercises.map(async (exercise) => {
    const { id, className, file } = exercise;
    const rows = [...units[id]?.mistakes ?? [], ...await untold(id)];
    const twice = rows.find(({ id }, i) =>
      rows.findIndex((r) => r.id === id) < i
    );
    if (twice) {
      throw new GraderError(
        `Cannot use the mutants of "${id}": "${twice.id}" is there twice`,
      );
    }
    const solution = await Deno.readTextFile(`${SOLUTIONS}/${file}`)
      .catch(() => undefined);
    // A packed kit has no corpora.
    if (solution === undefined) return [];
    return rows.map(({ id, wrong, fails, mayFail, code }) => {
      const text = code(className, solution);
      return { id, exercise, wrong, fails, mayFail, text };
    });
  }));
  return parts.flat();
}

/** Mistakes that nobody is told of: the tables in `mutants/`. */
async function untold(exercise: string): Promise<Mistake[]> {
  const names = await namesIn(corpusDir("mutants", exercise));
  const tables = await Promise.all(names.map(async (name) => {
    const place = new URL(`mutants/${name}`, placeOf(exercise));
    const table: { readonly mutants: readonly Mistake[] } = await import(
      place.href
    );
    return table.mutants;
  }));
  return tables.flat();
}

/** The right ones in other styles. */
export async function loadAlternates(
  exercises: readonly Exercise[],
): Promise<Alternate[]> {
  const parts = await Promise.all(exercises.map(async (exercise) => {
    const dir = corpusDir("alternates", exercise.id);
    return await Promise.all((await namesIn(dir)).map(async (name) => {
      const path = `${dir}/${name}`;
      const text = await Deno.readTextFile(path);
      const id = `${exercise.id}/${name.replace(/\.ts$/, "")}`;
      return { ...headOf(text, path), id, exercise, path, text };
    }));
  }));
  return parts.flat();
}

/** All right ones: the references, as `exercise/reference`, and the others. */
export async function loadRight(
  exercises: readonly Exercise[],
  solutionsDir: string,
): Promise<Right[]> {
  const references = exercises.map(async (exercise) => {
    const path = `${solutionsDir}/${exercise.file}`;
    const text = await Deno.readTextFile(path);
    return { id: `${exercise.id}/reference`, exercise, path, text };
  });
  return [
    ...await Promise.all(references),
    ...await loadAlternates(exercises),
  ];
}

/** What the first lines of an alternate say: `// style: a plain loop`. */
const AlternateHead = z.strictObject({
  style: z.string().min(1).describe("what is different about it"),
  slow: z.literal("within the budget").optional().transform(Boolean)
    .describe("slower than the reference"),
});
type AlternateHead = Readonly<z.infer<typeof AlternateHead>>;

function headOf(text: string, path: string): AlternateHead {
  const [head] = /^(\/\/ \w+: .*\n)*/.exec(text)!;
  const said = [...head.matchAll(/^\/\/ (\w+): (.*)$/gm)]
    .map(([, key, value]) => [key, value]);
  const parsed = AlternateHead.safeParse(Object.fromEntries(said));
  if (parsed.success) return parsed.data;
  throw new GraderError(
    `Cannot read the first lines of "${path}": ${
      z.prettifyError(parsed.error)
    }`,
  );
}

function placeOf(exercise: string): URL {
  return new URL(`../module/${exercise}/`, import.meta.url);
}

function corpusDir(corpus: string, exercise: string): string {
  return fromFileUrl(new URL(corpus, placeOf(exercise)));
}

/** A unit needs no such folder. */
async function namesIn(dir: string): Promise<string[]> {
  const found = await Array.fromAsync(Deno.readDir(dir)).catch(() => []);
  return found.map(({ name }) => name).sort();
}
