import { Examiner } from "../classroom/examiner.ts";
import type { Journal, Line } from "../classroom/journal.ts";
import type { ScoreSheet } from "../verdict/mod.ts";
import { changeOf, type Impact } from "./impact.ts";
import type { Terms } from "./terms.ts";

/** How to regrade a class. */
export interface RegradeOptions {
  /** Whether to measure time for those for whom it was measured. */
  readonly measuresTime: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Grades the submissions of a journal by new terms, from the files that it
 * keeps and with the seeds of their sheets. The journal stays as it is.
 */
export async function tryStudents(
  journal: Journal,
  after: Terms,
  { measuresTime, onProgress }: RegradeOptions,
): Promise<NonNullable<Impact["students"]>> {
  const lines = journal.lines().filter(({ key }) => key !== "");
  const sheets = new Map<string, ScoreSheet | undefined>();
  const groups = [...Map.groupBy(lines, ({ key }) => key)];
  for (const [i, [key, [line]]] of groups.entries()) {
    const sheet = await regrade(journal, line!, after, measuresTime);
    sheets.set(key, sheet);
    onProgress?.(i + 1, groups.length);
  }
  const changes = lines.flatMap(({ id, key }) => {
    const before = journal.sheet(key)?.sheet;
    const sheet = sheets.get(key);
    const change = before && sheet && changeOf(id, before, sheet);
    return change ? [change] : [];
  });
  return {
    tried: lines.length,
    changes,
    skipped: lines.filter(({ key }) => !sheets.get(key)).map(({ id }) => id),
  };
}

async function regrade(
  journal: Journal,
  { key, digest }: Line,
  after: Terms,
  measuresTime: boolean,
): Promise<ScoreSheet | undefined> {
  const kept = journal.sheet(key);
  const sources = journal.sources(digest);
  if (!kept || !sources) return undefined;
  const { seed, environment } = kept.sheet;
  const dir = await Deno.makeTempDir({ prefix: "tinytorch-swap-" });
  const examiner = new Examiner({ ...after, seed });
  try {
    for (const [name, text] of Object.entries(sources)) {
      await Deno.writeTextFile(`${dir}/${name}`, text);
    }
    const time = measuresTime && environment.cost;
    return await examiner.grade(dir, after.module.checklist, time);
  } finally {
    await examiner.close();
    await Deno.remove(dir, { recursive: true });
  }
}
