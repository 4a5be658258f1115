import { randomSeed } from "../base/random_seed.ts";
import { resolve } from "@std/path/resolve";
import { InputError } from "../base/input_error.ts";
import { z } from "zod";
import type { Checklist } from "../checklist/mod.ts";
import { lazy } from "../base/lazy.ts";
import { FORMAT_NAMES } from "../report/format_names.ts";
import { type Folders, openPair, type Pair } from "../verdict/grader.ts";
import type { Module } from "../verdict/module.ts";
import { decodeReplay, type Replay } from "../verdict/replay_token.ts";
import type { ScoreSheet } from "../verdict/score_sheet.ts";
import { type TypeNotes, typeNotes } from "../verdict/type_notes.ts";
import { packedKit } from "../verdict/packed_kit.ts";
import { chosenExercise } from "./chosen_exercise.ts";
import { exercisesIn } from "./exercises_in.ts";
import type { ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import {
  knownReferences,
  referenceKey,
  rememberReference,
} from "./known_references.ts";
import { readMemory, writeMemory } from "./memory.ts";
import { folderOption, numberOption, seedOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";
import { readModule } from "./read_module.ts";
import { startProgress } from "./progress.ts";
import { requireRoomFor } from "./require_room_for.ts";
import { rememberSheet } from "./remember_sheet.ts";
import { room, typedOr } from "./room.ts";
import { studentModule } from "./student_module.ts";

export const HELP = `Grade the exercises along the module's checklist.

  deno task grade [exercise...] [options]

  deno task grade                 all exercises
  deno task grade EXERCISE        one of them
  deno task grade --pass-mark 60  exit with 1 below 60 points, for CI

Options
  --exercises DIR    grade this folder (default: exercises)
  --solutions DIR    grade by this reference (default: solutions)
  --checklist FILE   grade along this checklist
  --seed N           draw the same inputs again (default: at random)
  --format FORMAT    text (default), json, markdown, html, csv, junit, ctrf,
                     github, gradescope, prairielearn, exercism, classroom50,
                     autolab or submitty
  --output FILE      write the sheet there, whole or not at all
  --pass-mark N      exit with 1 if the score is lower
  --no-cost          count work, but do not measure time
  --no-types         do not run the type checker beside (on a terminal)
  --plain            words in the place of bars, no colour, nothing redrawn
  --replay TOKEN     run one failing case again
  --from FILE        grade nothing: give the sheet of this JSON file again
  --help             show this

With GRADE_SECRET in the environment, the seed is derived from that word and
the files: a regrade draws the same inputs, and nobody without that word can
know them before the first grade.

Exit codes: 0 graded, 1 below the pass mark, 2 wrong usage, 3 grader's fault;
where the reader of a format takes any other for a breakdown (gradescope,
prairielearn, exercism, classroom50, autolab, submitty), 0 whenever there is a
sheet
`;

const Options = z.object({
  _: z.array(z.string()),
  exercises: folderOption.optional(),
  solutions: folderOption.optional(),
  checklist: z.string().optional(),
  seed: seedOption.optional(),
  format: z.enum(
    ["text", ...FORMAT_NAMES],
    `it has to be one of text, ${FORMAT_NAMES.join(", ")}`,
  ).default("text"),
  from: z.string().optional(),
  output: z.string().optional(),
  "pass-mark": numberOption.optional(),
  cost: z.boolean(),
  types: z.boolean(),
  plain: z.boolean().default(false),
  replay: z.string().optional(),
});

/** The options of a grade. */
export type GradeCommand = z.infer<typeof Options>;

/** Grades a folder and reports the sheet. */
export async function run(
  args: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  if (options.from !== undefined) {
    const { giveAgain } = await loadGiving();
    return await giveAgain(options.from, options, io);
  }
  const asked = await readAsked(options, io);
  requireOther(options.output, asked, io);
  const { module: { checklist }, only, replay } = asked;
  let known: Promise<Trust> | undefined;
  const trust = () =>
    known ??= trustIn(asked.solutionsDir, asked.module, options);
  const opening = openPair(
    asked.module,
    asked,
    async () => (await trust()).proven,
  );
  const giving = loadGiving();
  const stop = new AbortController();
  const { sheet, notes } = await judged(opening, asked, options, io, stop);
  // The processes end while the sheet is written.
  const closed = opening.then((pair) => pair.close());
  const { key, proven, certified } = await trust();
  // A part of the checklist proves a part of the reference.
  if (!proven && !only && !replay) await rememberReference(key, "proven");
  if (options.solutions && !certified && options.format === "text") {
    io.err(
      `No full certify run has tried this reference; deno task certify --solutions ${options.solutions} does\n`,
    );
  }
  const { giveSheet, giveNotes } = await giving;
  const afterwards = afterFullMarks(checklist, only?.[0]);
  const isReplay = replay !== undefined;
  const given = { ...options, isReplay, afterwards };
  const code = await giveSheet(sheet, given, io).finally(() => closed);
  if (io.columns !== undefined && options.exercises === undefined) {
    const memory = await readMemory(io.memoryFile);
    await writeMemory(rememberSheet(memory, sheet), io.memoryFile);
  }
  const isBegun = sheet.items.some(({ file, status }) =>
    file !== undefined && status !== "not-started"
  );
  // Of stubs there is nothing to say.
  if (!isBegun) stop.abort();
  else if (notes) {
    const quiet = { ...io, redraws: redraws(options, io) };
    await giveNotes(notes, sheet, stop, quiet, options.exercises);
  }
  return code;
}

/** A sheet must not take the place of what it is about. */
function requireOther(
  output: string | undefined,
  { module, exercisesDir, solutionsDir }: Asked,
  io: Io,
): void {
  if (output === undefined) return;
  const path = resolve(io.cwd, output);
  const isGraded = module.checklist.exercises.some(({ file }) =>
    [exercisesDir, solutionsDir].some((dir) => path === `${dir}/${file}`)
  );
  if (!isGraded) return;
  throw new InputError(
    `Cannot write "${output}": it is one of the files that are graded; name another with --output`,
  );
}

/** What comes after the judgement is loaded while the processes start. */
function loadGiving(): Promise<typeof import("./give_sheet.ts")> {
  return import(lazy("./give_sheet.ts"));
}

/** What is to be graded, by what. */
interface Asked extends Folders {
  readonly module: Module;
  readonly only?: readonly string[];
  readonly replay?: Replay;
}

async function readAsked(options: GradeCommand, io: Io): Promise<Asked> {
  const at = (path: string) => resolve(io.cwd, path);
  const module = options.exercises === undefined
    ? await studentModule(options.checklist, io)
    : await readModule(options.checklist, io.cwd);
  const { checklist } = module;
  const only = options._.map((name) =>
    chosenExercise(name, checklist, "grade").id
  );
  const replay = options.replay === undefined
    ? undefined
    : decodeReplay(options.replay);
  if (options.output !== undefined) await requireRoomFor(at(options.output));
  const solutionsDir = typedOr("solutions", options.solutions, io);
  return {
    module,
    exercisesDir: options.exercises
      ? await exercisesIn(at(options.exercises), solutionsDir, checklist)
      : room("exercises"),
    solutionsDir,
    ...(only.length > 0 && { only }),
    ...(replay && { replay }),
  };
}

async function judged(
  opening: Promise<Pair>,
  { only, replay }: Asked,
  options: GradeCommand,
  io: Io,
  stop: AbortController,
): Promise<{
  readonly sheet: ScoreSheet;
  readonly notes?: Promise<TypeNotes> | undefined;
}> {
  const progress = startProgress({ ...io, redraws: redraws(options, io) });
  const passMark = options["pass-mark"];
  try {
    const { student, grader } = await opening;
    const notes = checksTypes(options, io)
      ? typeNotes(student, stop.signal)
      : undefined;
    const sheet = await grader.grade(student, {
      seed: options.seed ??
        (io.secret ? { secret: io.secret } : randomSeed()),
      provesReference: true,
      remarks: true,
      measuresTime: options.cost,
      ...(only && { only }),
      ...(passMark !== undefined && { passMark }),
      ...(replay && { replay }),
      onItem: (title) => progress.say(`Grading ${title} ...`),
    });
    return { sheet, notes };
  } catch (error) {
    await opening.then((pair) => pair.close(), () => {});
    throw error;
  } finally {
    progress.end();
  }
}

/** What is known of a reference. */
interface Trust {
  readonly key: string;
  readonly proven: boolean;
  readonly certified: boolean;
}

async function trustIn(
  dir: string,
  module: Module,
  { solutions }: GradeCommand,
): Promise<Trust> {
  // Those of a packed kit were proven when it was packed.
  if (packedKit() && !solutions) {
    return { key: "", proven: true, certified: true };
  }
  const key = await referenceKey(dir, module);
  const { proven, certified } = await knownReferences();
  return {
    key,
    proven: proven.includes(key),
    certified: certified.includes(key),
  };
}

function redraws({ plain }: GradeCommand, io: Io): boolean {
  return !plain && io.redraws === true;
}

/** Why the exercise matters, and what a grade of all asks besides. */
function afterFullMarks({ items }: Checklist, exercise?: string): string[] {
  const { beyond } = items.find((item) => item.exercise === exercise) ?? {};
  const shared = items.filter((item) => item.exercise === undefined)
    .flatMap(({ checks }) => checks.map(({ title }) => title));
  return [
    ...beyond === undefined ? [] : [beyond],
    ...shared.length > 0
      ? [`Of all together it is asked besides: ${shared.join("; ")}.`]
      : [],
  ];
}

/** Types are for who sits before the screen. */
function checksTypes(
  { types, format, output, replay }: GradeCommand,
  io: Io,
): boolean {
  return types && format === "text" && output === undefined &&
    replay === undefined && io.columns !== undefined;
}
