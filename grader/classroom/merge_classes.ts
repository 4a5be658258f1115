import { join } from "@std/path/join";
import { verdictDifferences } from "../proof/mod.ts";
import { InputError, type SheetCheck } from "../verdict/mod.ts";
import { assembleClass, type Assembled } from "./assemble_class.ts";
import { classMeta } from "./class_meta.ts";
import { Journal, JOURNAL_FILE, type Line } from "./journal.ts";
import { conflictsOfShards, type Part } from "./conflicts_of_shards.ts";

/** A class put together, or why it could not be. */
export type Merged =
  | (Assembled & { readonly kind: "merged" })
  | { readonly kind: "conflict"; readonly conflicts: readonly string[] };

/**
 * Puts the parts of a class together: the result is what one run over all of
 * it gives. Nothing is written where two parts contradict each other.
 *
 * @param dirs Folders by the names that they have in messages.
 * @throws {InputError} If one of them holds no class.
 */
export async function mergeClasses(
  dirs: ReadonlyMap<string, string>,
  outDir: string,
): Promise<Merged> {
  const parts: Part[] = [];
  try {
    for (const [name, dir] of dirs) parts.push(await open(name, dir));
    const lines = new Map<string, [Line, Part]>();
    const conflicts = conflictsOfShards(parts);
    for (const part of parts) {
      for (const line of part.lines) {
        const known = lines.get(line.id);
        conflicts.push(...(known ? between(known, [line, part]) : []));
        if (!known || rank([line, part]) > rank(known)) {
          lines.set(line.id, [line, part]);
        }
      }
    }
    if (conflicts.length > 0) return { kind: "conflict", conflicts };
    const places = new Map<string, Part>();
    const sources = new Map<string, Readonly<Record<string, string>>>();
    for (const [{ key, digest }, { journal }] of lines.values()) {
      const text = digest ? journal.sources(digest) : undefined;
      if (text) sources.set(digest, text);
      if (!key) continue;
      for (const part of parts) {
        const best = places.get(key);
        const order = ["none", "provisional", "final"];
        const state = (part: Part | undefined) =>
          order.indexOf(part?.journal.stateOf(key) ?? "none");
        if (state(part) > state(best)) places.set(key, part);
      }
    }
    const first = parts[0]!;
    const { shard: _, roll: __, ...meta } = first.meta;
    const seed = first.journal.meta("seed");
    const made = await assembleClass({
      outDir,
      meta,
      lines: [...lines.values()].map(([line]) => line),
      sources,
      sheetOf: (key) => places.get(key)?.journal.sheet(key),
      ...(seed !== undefined && { seed }),
    });
    return { kind: "merged", ...made };
  } finally {
    for (const { journal } of parts) journal.close();
  }
}

async function open(name: string, dir: string): Promise<Part> {
  const file = join(dir, JOURNAL_FILE);
  const there = await Deno.stat(file).then(() => true, () => false);
  if (!there) {
    throw new InputError(
      `Cannot merge "${name}": there is no journal in it; name what deno task class was given as --out`,
    );
  }
  const journal = Journal.open(file);
  try {
    const meta = classMeta(journal, name);
    return { name, journal, meta, lines: journal.lines() };
  } catch (error) {
    journal.close();
    throw error;
  }
}

/** Where one submission is in two parts, both have to say the same. */
function between(
  [line, part]: [Line, Part],
  [again, other]: [Line, Part],
): string[] {
  const say = (what: string) =>
    `${line.id}: ${what} in ${part.name} and ${other.name}`;
  if (line.digest !== again.digest) return [say("other files")];
  if (line.key !== again.key) return [say("graded by other terms")];
  const [sheet, second] = [part, other].map(({ journal }) =>
    line.key ? journal.sheet(line.key)?.sheet : undefined
  );
  if (!sheet || !second) return [];
  const found = verdictDifferences(
    sheet.items,
    second.items,
    (was, is) => hangsOnTime(was) || hangsOnTime(is) ? [] : undefined,
  );
  const scores = `${sheet.score} and ${second.score} points`;
  if (found.length > 0) return [say(`another sheet (${found[0]})`)];
  return sheet.score === second.score ? [] : [say(scores)];
}

/** Measured, or ended by a clock: another machine may see it otherwise. */
function hangsOnTime({ cost, outcome, counterexample }: SheetCheck): boolean {
  const kind = counterexample?.kind;
  return cost !== undefined || outcome === "inconclusive" || kind === "slow" ||
    kind === "timed-out" || kind === "died";
}

/** The further a submission came, the better. */
function rank([{ state, key }, { journal }]: [Line, Part]): number {
  if (key && journal.stateOf(key) !== "none") {
    return journal.stateOf(key) === "final" ? 3 : 2;
  }
  return state === "error" ? 1 : 0;
}
