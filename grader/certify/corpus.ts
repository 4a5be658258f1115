import { fromFileUrl } from "@std/path/from-file-url";
import { z } from "zod";
import type { Exercise } from "../checklist/mod.ts";
import { GraderError } from "../subject/mod.ts";
import type { Units } from "../verdict/mod.ts";
import { AlternatesManifest, MutantsManifest } from "./manifest.ts";

/** A wrong submission, and the check that it has to fail. */
export interface Mutant extends Placed {
  readonly wrong: string;
  readonly fails: string;
  readonly mayFail: readonly string[];
}

/** A right submission in another style. */
export interface Alternate extends Placed {
  /** Where the file is. */
  readonly path: string;
  readonly style: string;
  readonly slow: boolean;
}

/** A submission of a corpus. */
export interface Placed {
  /** `exercise/name`. */
  readonly id: string;
  readonly exercise: Exercise;
  readonly text: string;
}

/** The wrong submissions for the exercises: files, and rows of mistakes. */
export async function loadMutants(
  exercises: readonly Exercise[],
  units: Units,
): Promise<Mutant[]> {
  const parts = await Promise.all(exercises.map(async (exercise) => {
    const dir = corpusDir("mutants", exercise);
    const { mutants } = await read(dir, exercise, MutantsManifest) ??
      { mutants: [] };
    await requireSameFiles(dir, mutants.map(({ file }) => file));
    const { mistakes = [] } = units[exercise.id] ?? {};
    return [
      ...await Promise.all(mutants.map((each) => place(each, dir, exercise))),
      ...mistakes.flatMap(({ id, mutant }) => {
        if (!mutant) return [];
        const { code, ...rest } = mutant;
        return [{ ...rest, id, exercise, text: code(exercise.className) }];
      }),
    ];
  }));
  return parts.flat();
}

/** The right ones in other styles. */
export async function loadAlternates(
  exercises: readonly Exercise[],
): Promise<Alternate[]> {
  const parts = await Promise.all(exercises.map(async (exercise) => {
    const dir = corpusDir("alternates", exercise);
    const { alternates } = await read(dir, exercise, AlternatesManifest) ??
      { alternates: [] };
    await requireSameFiles(dir, alternates.map(({ file }) => file));
    return await Promise.all(
      alternates.map((each) => place(each, dir, exercise)),
    );
  }));
  return parts.flat();
}

async function place<Entry extends { readonly file: string }>(
  { file, ...entry }: Entry,
  dir: string,
  exercise: Exercise,
): Promise<Omit<Entry, "file"> & Placed & { readonly path: string }> {
  const id = `${exercise.id}/${file.replace(/\.ts$/, "")}`;
  const path = `${dir}/${file}`;
  const text = await Deno.readTextFile(path);
  return { ...entry, id, exercise, path, text };
}

function corpusDir(corpus: string, { id }: Exercise): string {
  return fromFileUrl(new URL(`../module/${id}/${corpus}`, import.meta.url));
}

async function read<Manifest extends { readonly exercise: string }>(
  dir: string,
  { id }: Exercise,
  schema: z.ZodType<Manifest>,
): Promise<Manifest | undefined> {
  const path = `${dir}/manifest.json`;
  const text = await Deno.readTextFile(path).catch(() => undefined);
  // A unit needs no files: its mistakes may all be rows.
  if (text === undefined) return undefined;
  const parsed = schema.safeParse(JSON.parse(text));
  if (!parsed.success) {
    throw new GraderError(
      `Cannot read manifest of "${id}": ${z.prettifyError(parsed.error)}`,
    );
  }
  if (parsed.data.exercise === id) return parsed.data;
  throw new GraderError(
    `Cannot read manifest of "${id}": it is for "${parsed.data.exercise}"`,
  );
}

/** A file without an entry would never be tried, and look as if it were. */
async function requireSameFiles(
  dir: string,
  listed: readonly string[],
): Promise<void> {
  const there = new Set<string>();
  const found = await Array.fromAsync(Deno.readDir(dir)).catch(() => []);
  for (const { name } of found) {
    if (name !== "manifest.json") there.add(name);
  }
  const twice = listed.find((name, i) => listed.indexOf(name) < i);
  const extra = [...there].find((name) => !listed.includes(name));
  const gone = listed.find((name) => !there.has(name));
  const wrong = twice ?? extra ?? gone;
  if (wrong === undefined) return;
  const state = wrong === twice
    ? "is listed twice"
    : wrong === extra
    ? "has no entry"
    : "is listed but not there";
  throw new GraderError(`Cannot use corpus "${dir}": "${wrong}" ${state}`);
}
