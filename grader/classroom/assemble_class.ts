import { join } from "@std/path/join";
import { InputError } from "../verdict/mod.ts";
import { briefOf } from "./brief.ts";
import { type ClassEntry, entriesOf } from "./class_entry.ts";
import { type ClassMeta, setClassMeta } from "./class_meta.ts";
import type { ClassSummary } from "./class_summary.ts";
import { Journal, JOURNAL_FILE, type Kept, type Line } from "./journal.ts";
import { publish } from "./publish.ts";

/** A class that was graded elsewhere. */
export interface Assembly {
  readonly outDir: string;
  readonly meta: ClassMeta;
  readonly lines: readonly Line[];
  /** Reads a sheet by its key. */
  readonly sheetOf: (
    key: string,
  ) => Kept | undefined | Promise<Kept | undefined>;
  /** The class's own seed, if it has one. */
  readonly seed?: string;
  /** Files of submissions by their digest. */
  readonly sources?: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** What came of it. */
export interface Assembled {
  readonly summary: ClassSummary;
  readonly entries: readonly ClassEntry[];
}

/**
 * Writes the folder of a class as if it had been graded there: journal,
 * gradebook, feedback. The folder is there whole or not at all.
 *
 * @throws {InputError} If the folder is there, or cannot be written.
 */
export async function assembleClass(assembly: Assembly): Promise<Assembled> {
  const { outDir, meta, lines, sheetOf, seed } = assembly;
  await requireAbsent(outDir);
  const beside = `${outDir}.${crypto.randomUUID().slice(0, 8)}.tmp`;
  try {
    await Deno.mkdir(beside, { recursive: true });
    const journal = Journal.open(join(beside, JOURNAL_FILE));
    let made: Assembled;
    try {
      if (seed !== undefined) journal.setMeta("seed", seed);
      setClassMeta(journal, meta);
      journal.addSources(assembly.sources ?? new Map());
      journal.setLines(lines);
      const briefs = new Map<string, ReturnType<typeof briefOf>>();
      for (const { key } of lines) {
        const kept = key && !briefs.has(key) ? await sheetOf(key) : undefined;
        if (!kept) continue;
        journal.keep(key, kept);
        briefs.set(key, briefOf(kept));
      }
      const entries = entriesOf(
        journal.lines(),
        briefs,
        meta.roster,
        meta.rules,
      );
      const summary = await publish(entries, {
        outDir: beside,
        checklist: meta.checklist,
        assignment: meta.assignment,
        sheetOf: (key) => journal.sheet(key)?.sheet,
      });
      made = { summary, entries };
    } finally {
      journal.close();
    }
    await requireAbsent(outDir);
    await Deno.rename(beside, outDir);
    return made;
  } catch (error) {
    await Deno.remove(beside, { recursive: true }).catch(() => {});
    if (error instanceof InputError || !(error instanceof Error)) throw error;
    throw new InputError(
      `Cannot write "${outDir}": ${error.message}; nothing was written: make room there, or choose another place`,
    );
  }
}

async function requireAbsent(dir: string): Promise<void> {
  const exists = await Deno.lstat(dir).then(() => true, () => false);
  if (!exists) return;
  throw new InputError(
    `Cannot write class "${dir}": something is there already; name a new folder with --out`,
  );
}
