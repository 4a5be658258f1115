import { join } from "@std/path/join";
import { makeFolder } from "../base/make_folder.ts";
import { InputError } from "../verdict/mod.ts";
import type { ClassOptions, ClassResult } from "./class_options.ts";
import { knownClassMeta } from "./class_meta.ts";
import { openDownload } from "./download/open_download.ts";
import { ClassRun } from "./class_run.ts";
import { Journal, JOURNAL_FILE } from "./journal.ts";
import { type Shard, showShard } from "./shard.ts";

/** Grades a class; what was done before stays done. */
export async function runClass(options: ClassOptions): Promise<ClassResult> {
  const { outDir, submissionsDir } = options;
  const { exercises } = options.module.checklist;
  const sources = await openDownload(
    submissionsDir,
    exercises.map(({ file }) => file),
  );
  const file = join(outDir, JOURNAL_FILE);
  const isNew = await requireConsent(options, file);
  await makeFolder(outDir);
  const journal = Journal.open(file);
  let isBegun = !isNew;
  try {
    requireShard(options, journal);
    await tidy(outDir);
    return await new ClassRun(options, journal).run(sources);
  } finally {
    isBegun ||= knownClassMeta(journal) !== undefined;
    journal.close();
    // What was refused before it began leaves nothing.
    if (!isBegun) await Deno.remove(file);
    if (!isBegun) await Deno.remove(outDir).catch(() => {});
  }
}

/** @returns Whether nothing was begun there. */
async function requireConsent(
  { resume, rerun, outDir }: ClassOptions,
  file: string,
): Promise<boolean> {
  const exists = await Deno.stat(file).then(() => true, () => false);
  if (!exists || resume || rerun.length > 0) return !exists;
  throw new InputError(
    `Cannot begin class in "${outDir}": one was begun there; go on with --resume, or name another folder with --out`,
  );
}

/** A folder holds one part of a class, from its first run to its last. */
function requireShard({ shard, outDir }: ClassOptions, journal: Journal): void {
  const known = knownClassMeta(journal);
  const whole = (part: Shard | undefined) =>
    part ? `shard ${showShard(part)}` : "the whole class";
  if (!known || whole(known.shard) === whole(shard)) return;
  throw new InputError(
    `Cannot grade ${whole(shard)} in "${outDir}": ${
      whole(known.shard)
    } was begun there; name another folder with --out`,
  );
}

/** Takes away what a killed run left. */
async function tidy(outDir: string): Promise<void> {
  for (const folder of [outDir, join(outDir, "feedback")]) {
    try {
      for await (const { name } of Deno.readDir(folder)) {
        if (/\.[0-9a-f]{8}\.tmp$/.test(name)) {
          await Deno.remove(join(folder, name));
        }
      }
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
}
