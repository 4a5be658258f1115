/**
 * How well copies are found: disguises of right files, and pairs of right files
 * that nobody took from each other.
 *
 * Usage: deno run --ignore-env --allow-read --config grader/classroom/similar/deno.json grader/classroom/similar/measure.ts
 */
import { compare, FEWEST_TOKENS } from "./compare.ts";
import { disguise } from "./disguise.ts";
import { tokensOf } from "./tokens_of.ts";

/** What came of it. */
export interface Measured {
  /** Disguises that were made, and those that were found beside the original. */
  readonly disguises: number;
  readonly found: number;
  /** Pairs of right files of one exercise, and those that were taken for copies. */
  readonly pairs: number;
  readonly falsePairs: number;
  /** Files too short to be compared. */
  readonly short: number;
}

const KIT = new URL("../../../", import.meta.url);

/** Measures over the right files of the corpora, at most so many of them. */
export function measure(most = 50): Measured {
  const all = [...filesIn("grader/module/")];
  const long = all.filter(({ text }) => tokensOf(text).length >= FEWEST_TOKENS);
  const originals = long.slice(0, most);
  const starters = Object.fromEntries(
    [...new Set(all.map(({ file }) => file))].map((file) => [
      file,
      Deno.readTextFileSync(new URL(`exercises/${file}`, KIT)),
    ]),
  );
  const copies = originals.map(({ id, file, text }) => ({
    id: `copy of ${id}`,
    file,
    text: disguise(text),
  }));
  const found = compare([...originals, ...copies], starters);
  const isFound = (id: string) =>
    found.some(({ left, right }) =>
      new Set([left, right, id, `copy of ${id}`]).size === 2
    );
  const groups = Map.groupBy(long, ({ file }) => file);
  return {
    disguises: copies.length,
    found: originals.filter(({ id }) => isFound(id)).length,
    pairs: [...groups.values()].reduce(
      (sum, { length }) => sum + length * (length - 1) / 2,
      0,
    ),
    falsePairs: compare(long, starters).length,
    short: all.length - long.length,
  };
}

function* filesIn(folder: string) {
  for (const { name, isDirectory } of Deno.readDirSync(new URL(folder, KIT))) {
    if (!isDirectory) continue;
    const path = new URL(`${folder}${name}/alternates/`, KIT);
    try {
      for (const entry of Deno.readDirSync(path)) {
        if (!entry.name.endsWith(".ts")) continue;
        yield {
          id: `${name}/${entry.name}`,
          file: `${name}.ts`,
          text: Deno.readTextFileSync(new URL(entry.name, path)),
        };
      }
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
}

if (import.meta.main) {
  const { disguises, found, pairs, falsePairs, short } = measure();
  console.log(
    `${found} of ${disguises} disguises found; ${falsePairs} of ${pairs} pairs of right files taken for copies; ${short} files too short to be compared`,
  );
}
