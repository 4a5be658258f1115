import { randomSeed } from "../base/random_seed.ts";
import { join } from "@std/path/join";
import { resolve } from "@std/path/resolve";
import { z } from "zod";
import { Journal, JOURNAL_FILE } from "../classroom/mod.ts";
import { keepChecklist } from "../module/mod.ts";
import {
  apply,
  type Impact,
  isSound,
  renderImpact,
  tryCorpora,
  tryStudents,
} from "../swap/mod.ts";
import { InputError, proveReferenceIn } from "../verdict/mod.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { referenceKey, rememberReference } from "./known_references.ts";
import { countOption, seedOption, wholeOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";
import { startProgress } from "./progress.ts";
import { readModule } from "./read_module.ts";
import { room, typedOr } from "./room.ts";

export const HELP =
  `Say what changes if another reference or another checklist is graded by.
Nothing is changed unless --apply is given.

  deno task swap DIR                    another reference
  deno task swap --checklist FILE       another checklist
  deno task swap DIR --against grades   and what it does to a graded class

Options
  --checklist FILE   the new checklist
  --against DIR      a folder with the journal of deno task class
  --apply            put it in the place of the kit's own, if it is sound
  --sample N         try only so many files of the corpora (default: all)
  --jobs N           files at a time (default: one for each core)
  --seed N           draw the same inputs again
  --no-cost          count work, but do not measure time
  --help             show this

Exit codes: 0 sound, 1 wrong files would get through or right ones would lose
points, 2 wrong usage or a reference that is wrong
`;

const Options = z.object({
  _: z.array(z.string()).max(1, "name one folder"),
  checklist: z.string().optional(),
  against: z.string().optional(),
  apply: z.boolean().default(false),
  sample: wholeOption.optional(),
  jobs: countOption.optional(),
  seed: seedOption.optional(),
  cost: z.boolean(),
});

/** Reports what a swap would change, and swaps where it is told to. */
export async function run(
  args: readonly string[],
  io: Io,
): Promise<ExitCode | "help"> {
  const options = parseOptions(args, Options);
  const { _: [dir], checklist: file, against, sample = Infinity } = options;
  if (dir === undefined && file === undefined) return "help";
  const at = (path: string) => resolve(io.cwd, path);
  const module = await readModule(file, io.cwd);
  const before = {
    solutionsDir: room("solutions"),
    module: await readModule(undefined, io.cwd),
  };
  const solutionsDir = typedOr("solutions", dir, io);
  const after = { solutionsDir, module };
  const sources = await proveReferenceIn(solutionsDir, module);
  io.out("The reference agrees with the oracle.\n");
  const progress = startProgress(io);
  const onProgress = (what: string) => (done: number, total: number) =>
    progress.say(`${what} ${done}/${total} ...`);
  let impact: Impact;
  try {
    const corpora = await tryCorpora(before, after, {
      seed: options.seed ??
        randomSeed(),
      sample,
      jobs: options.jobs ?? Math.max(1, navigator.hardwareConcurrency),
      measuresTime: options.cost,
      onProgress: onProgress("Corpora"),
    });
    const students = against === undefined
      ? undefined
      : await withJournal(at(against), (journal) =>
        tryStudents(journal, after, {
          measuresTime: options.cost,
          onProgress: onProgress("Students"),
        }));
    impact = { corpora, ...(students && { students }) };
  } finally {
    progress.end();
  }
  io.out(renderImpact(impact, io.columns ?? 80));
  if (!isSound(impact)) {
    io.out("It is not sound; nothing was changed\n");
    return EXIT.belowMark;
  }
  if (sample === Infinity && options.cost) {
    // What certify asks of a reference was asked here.
    const key = await referenceKey(solutionsDir, module);
    await rememberReference(key, "certified");
  }
  if (!options.apply) {
    io.out("Nothing was changed; --apply takes it\n");
    return EXIT.ok;
  }
  const written = [
    ...file === undefined ? [] : await keepChecklist(module.checklist),
    ...dir === undefined
      ? []
      : await apply({ sources, solutionsDir: room("solutions") }),
  ];
  io.out(`Written: ${written.join(", ")}\n`);
  return EXIT.ok;
}

async function withJournal<Result>(
  dir: string,
  body: (journal: Journal) => Promise<Result>,
): Promise<Result> {
  const path = join(dir, JOURNAL_FILE);
  const exists = await Deno.stat(path).then(() => true, () => false);
  if (!exists) {
    throw new InputError(
      `Cannot compare with "${dir}": there is no journal in it; name the --out of deno task class`,
    );
  }
  const journal = Journal.open(path);
  try {
    return await body(journal);
  } finally {
    journal.close();
  }
}
