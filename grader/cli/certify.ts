import { randomSeed } from "../base/random_seed.ts";
import { resolve } from "@std/path/resolve";
import { makeFolder } from "../base/make_folder.ts";
import { writeWhole } from "../base/write_whole.ts";
import { requireRoomFor } from "./require_room_for.ts";
import { z } from "zod";
import {
  ablate,
  allHeld,
  type Certificate,
  certify,
  certifyCheats,
  type CheatReport,
  isClean,
  renderAblations,
  renderCertificate,
  renderCheats,
  requireExports,
  SOLUTIONS,
} from "../certify/mod.ts";
import { certifyExhaustively, certifyMade } from "./certify_further.ts";
import { readModule } from "./read_module.ts";
import { InputError, proveReferenceIn } from "../verdict/mod.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { referenceKey, rememberReference } from "./known_references.ts";
import { folderOption, seedOption, wholeOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";

export const HELP =
  `Grade the grader: every mutant must fail the check that it names, every
alternate must get all points, no cheat may gain, read or leave anything,
and no mutant's sheet may say what is not so.

  deno task certify [filter] [options]

Options
  --solutions DIR    certify with this reference (default: solutions)
  --checklist FILE   certify this checklist
  --deep             1000 seeds an alternate instead of 20
  --seeds N          so many seeds an alternate
  --mutant-seeds N   so many seeds a mutant (default: 1)
  --seed N           draw the same inputs again
  --ablate           take each check away in turn and name the mutants that
                     then get through; a check without any is not needed
  --generated N      make N files that are right but in one place or two, and
                     grade them: hardly any may keep all points
  --operators N      change N operators, conditions or statements of right
                     files, one a file, and grade what comes of it (by
                     Stryker: it needs the network once)
  --exhaustive       measure every right file on all 2^32 float32 inputs, which
                     takes minutes a file, and can be broken off and taken up
  --out FILE         with --exhaustive: write the table there
  --no-cost          leave out what hangs on time
  --no-cheats        leave out the cheats
  --only cheats      the cheats and nothing else
  --format FORMAT    text or json (default: text)
  --help             show this

A filter is a part of a name, such as "patch/" or "end/loop".

Exit codes: 0 nothing got through, 1 something did, 2 wrong usage, 3 grader's fault
`;

const Options = z.object({
  _: z.array(z.string()).max(1, "name one filter"),
  solutions: folderOption.optional(),
  checklist: z.string().optional(),
  deep: z.boolean().default(false),
  ablate: z.boolean().default(false),
  seeds: wholeOption.optional(),
  "mutant-seeds": wholeOption.default(1),
  seed: seedOption.optional(),
  cost: z.boolean(),
  cheats: z.boolean(),
  generated: wholeOption.optional(),
  operators: wholeOption.optional(),
  exhaustive: z.boolean().default(false),
  out: z.string().optional(),
  only: z.literal("cheats", "it has to be cheats").optional(),
  format: z.enum(["text", "json"], "it has to be text or json").default("text"),
});

/** Certifies the grader. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  const { _: [filter], solutions, deep, seeds = deep ? 1000 : 20 } = options;
  const module = await readModule(options.checklist, io.cwd);
  if (options.checklist === undefined) {
    await requireExports(module.checklist.exercises);
  }
  const solutionsDir = solutions ? resolve(io.cwd, solutions) : SOLUTIONS;
  // One that loses points by itself would be certified by its own measure.
  await proveReferenceIn(solutionsDir, module);
  const seed = options.seed ?? randomSeed();
  const measuresTime = options.cost;
  const isWatched = io.columns !== undefined;
  const onProgress = (done: number, total: number) =>
    isWatched ? io.err(`\r${done}/${total} done`) : undefined;
  if (options.ablate) {
    const ablations = await ablate(module, solutionsDir, {
      seed,
      measuresTime,
      ...(filter !== undefined && { filter }),
    });
    if (filter !== undefined && ablations.length === 0) refuseFilter(filter);
    io.out(renderAblations(ablations));
    const needed = ablations.every(({ survivors }) => survivors.length > 0);
    return needed ? EXIT.ok : EXIT.belowMark;
  }
  const further = {
    module,
    solutionsDir,
    filter: filter ?? "",
    onProgress,
  };
  if (options.exhaustive) {
    const out = options.out === undefined
      ? undefined
      : resolve(io.cwd, options.out);
    if (out !== undefined) await requireRoomFor(out);
    await makeFolder(resolve(io.cwd, ".tinytorch"));
    const ledger = resolve(io.cwd, ".tinytorch/exhaustive.jsonl");
    const table = await certifyExhaustively(further, ledger);
    if (out === undefined) io.out(table);
    else await writeWhole(out, table);
    return EXIT.ok;
  }
  for (const way of ["generated", "operators"] as const) {
    const count = options[way];
    if (count === undefined) continue;
    const isEnough = await certifyMade(further, way, count, seed, io);
    return isEnough ? EXIT.ok : EXIT.belowMark;
  }
  if (options.only !== undefined && !options.cheats) {
    throw new InputError(
      'Cannot certify: "--only cheats" and "--no-cheats" leave nothing; name one of them',
    );
  }
  const common = {
    module,
    solutionsDir,
    seed,
    ...(filter !== undefined && { filter }),
    onProgress,
  };
  const certificate = options.only !== undefined ? undefined : await certify({
    ...common,
    seeds,
    mutantSeeds: options["mutant-seeds"],
    measuresTime,
  });
  const cheats = options.cheats ? await certifyCheats(common) : undefined;
  if (isWatched) io.err("\r\x1b[K");
  if (filter !== undefined && triedNothing(certificate, cheats)) {
    refuseFilter(filter);
  }
  io.out(
    options.format === "json"
      ? `${JSON.stringify({ ...certificate, cheats }, null, 2)}\n`
      : [
        ...(certificate ? [renderCertificate(certificate)] : []),
        ...(cheats ? [renderCheats(cheats)] : []),
      ].join(""),
  );
  const clean = certificate ? isClean(certificate) : true;
  if (certificate && clean && filter === undefined && measuresTime) {
    const key = await referenceKey(solutionsDir, module);
    await rememberReference(key, "certified");
  }
  const held = cheats ? allHeld(cheats) : true;
  return clean && held ? EXIT.ok : EXIT.belowMark;
}

function refuseFilter(filter: string): never {
  throw new InputError(
    `Cannot certify "${filter}": no file's name holds it; leave it out to try all`,
  );
}

function triedNothing(
  certificate: Certificate | undefined,
  cheats: CheatReport | undefined,
): boolean {
  const { mutants, alternates } = certificate ?? {};
  const tried = [mutants, alternates, cheats].map((part) => part?.total ?? 0);
  return tried.every((total) => total === 0);
}
