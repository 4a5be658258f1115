import { fromFileUrl } from "@std/path/from-file-url";
import { z } from "zod";
import type { Exercise } from "../checklist/mod.ts";
import { GraderError } from "../subject/mod.ts";
import { AlternatesManifest, MutantsManifest } from "./manifest.ts";

/** A mutant of the corpus. */
export type Mutant = MutantsManifest["mutants"][number] & Placed;
/** An alternate of the corpus. */
export type Alternate = AlternatesManifest["alternates"][number] & Placed;

/** Where a file of a corpus is. */
export interface Placed {
  /** `exercise/name`. */
  readonly id: string;
  readonly exercise: Exercise;
  readonly path: string;
}

/** The wrong submissions for the exercises. */
export async function loadMutants(
  exercises: readonly Exercise[],
): Promise<Mutant[]> {
  const parts = await Promise.all(exercises.map(async (exercise) => {
    const dir = corpusDir("mutants", exercise);
    const { mutants } = await read(dir, exercise, MutantsManifest);
    await requireSameFiles(dir, mutants.map(({ file }) => file));
    return mutants.map((mutant) => place(mutant, dir, exercise));
  }));
  return parts.flat();
}

/** The right ones in other styles. */
export async function loadAlternates(
  exercises: readonly Exercise[],
): Promise<Alternate[]> {
  const parts = await Promise.all(exercises.map(async (exercise) => {
    const dir = corpusDir("alternates", exercise);
    const { alternates } = await read(dir, exercise, AlternatesManifest);
    await requireSameFiles(dir, alternates.map(({ file }) => file));
    return alternates.map((alternate) => place(alternate, dir, exercise));
  }));
  return parts.flat();
}

function place<Entry extends { readonly file: string }>(
  entry: Entry,
  dir: string,
  exercise: Exercise,
): Entry & Placed {
  const name = entry.file.replace(/\.ts$/, "");
  const path = `${dir}/${entry.file}`;
  return { ...entry, id: `${exercise.id}/${name}`, exercise, path };
}

function corpusDir(corpus: string, { id }: Exercise): string {
  return fromFileUrl(new URL(`../module/${id}/${corpus}`, import.meta.url));
}

async function read<Manifest extends { readonly exercise: string }>(
  dir: string,
  { id }: Exercise,
  schema: z.ZodType<Manifest>,
): Promise<Manifest> {
  const path = `${dir}/manifest.json`;
  const parsed = schema.safeParse(JSON.parse(await Deno.readTextFile(path)));
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
  for await (const { name } of Deno.readDir(dir)) {
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
