import { randomSeed } from "../base/random_seed.ts";
import { z } from "zod";
import { commandLines } from "../report/text/command_lines.ts";
import { along, gradeCommand } from "../report/text/grade_command.ts";
import { points } from "../report/text/points.ts";
import { codeOf } from "../report/text/code_of.ts";
import { readText } from "../intake/mod.ts";
import { printable } from "../report/printable.ts";
import { wrap } from "../report/text/wrap.ts";
import { sideBySide } from "../report/text/side_by_side.ts";
import { gradeOnce } from "../verdict/mod.ts";
import { chosenExercise } from "./chosen_exercise.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { readMemory } from "./memory.ts";
import { namedSolutions } from "./named_solutions.ts";
import { folderOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";
import { startProgress } from "./progress.ts";
import { typedOr } from "./room.ts";
import { studentModule } from "./student_module.ts";

export const HELP = `Show the reference beside your own file, after full marks.

  deno task compare EXERCISE   without a name: the exercise in work

Options
  --exercises DIR    your folder (default: exercises)
  --solutions DIR    the reference (default: solutions)
  --checklist FILE   along this checklist, now and from now on
  --plain            one after the other, whatever the width
  --help             show this

Exit codes: 0 shown, 1 not all points yet, 2 wrong usage
`;

const Options = z.object({
  _: z.array(z.string()).max(1, "name one exercise"),
  exercises: folderOption.optional(),
  checklist: z.string().optional(),
  solutions: folderOption.optional(),
  plain: z.boolean().default(false),
});

/** Grades one exercise and, if it has all points, shows both ways to do it. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const { _: [name], exercises, solutions, plain, checklist: list } =
    parseOptions(args, Options);
  const module = await studentModule(list, io);
  const { checklist } = module;
  const { id, file } = chosenExercise(
    name ?? (await readMemory(io.memoryFile)).current ??
      checklist.exercises[0]!.id,
    checklist,
    "compare",
  );
  const exercisesDir = typedOr("exercises", exercises, io);
  const solutionsDir = await namedSolutions(solutions, io.cwd, module);
  const progress = startProgress({ ...io, redraws: !plain && !!io.redraws });
  progress.say(`Grading ${file} ...`);
  let theirs = "";
  const common = {
    exercisesDir,
    solutionsDir,
    seed: randomSeed(),
  };
  const sheet = await gradeOnce(module, {
    ...common,
    only: [id],
    measuresTime: true,
    // The text that earned the points, not what a later save makes of it.
    onVetted: ({ sources }) => {
      theirs = sources.get(file)?.text ?? "";
    },
  }).finally(progress.end);
  const width = Math.max(40, io.columns ?? 80);
  if (sheet.score < sheet.maxScore) {
    const short = `Cannot compare "${id}" yet: ${file} has ${
      points(sheet.score)
    } of ${points(sheet.maxScore)} points; see what is missing:`;
    const command = gradeCommand(exercises ?? "exercises", id, list);
    const lines = [
      ...wrap(short, { width }),
      ...commandLines(command, width, "  "),
    ];
    io.err(`${lines.join("\n")}\n`);
    return EXIT.belowMark;
  }
  const reference = await readText(`${solutionsDir}/${file}`);
  const lines = sideBySide(
    { title: `Yours: ${file}`, text: printable(codeOf(theirs), true) },
    { title: "The reference", text: codeOf(reference) },
    width,
    plain ? true : undefined,
  );
  const { items } = await gradeOnce(module, { ...common, measuresTime: false });
  const open = items.find(({ score, maxScore }) => score < maxScore);
  const next = open
    ? `deno task hint ${along(list)}${open.id}`
    : checklist.next ?? "deno task report";
  io.out(`${lines.join("\n")}\n\nNext: ${next}\n`);
  return EXIT.ok;
}
