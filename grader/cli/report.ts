import { randomSeed } from "../base/random_seed.ts";
import { resolve } from "@std/path/resolve";
import { z } from "zod";
import type { Checklist } from "../checklist/mod.ts";
import { takePicture } from "../picture/mod.ts";
import { card } from "../report/card.ts";
import { excerptOf, renderInProcess } from "../report/html/mod.ts";
import { points } from "../report/text/points.ts";
import {
  InputError,
  openPair,
  type ScoreSheet,
  typeNotes,
  type Units,
} from "../verdict/mod.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { namedSolutions } from "./named_solutions.ts";
import { folderOption, seedOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";
import { startProgress } from "./progress.ts";
import { typedOr } from "./room.ts";
import { studentModule } from "./student_module.ts";
import { writeWhole } from "../base/write_whole.ts";

export const HELP =
  `Write the sheet, with a curve of each exercise, as one HTML file.

  deno task report [options]

Options
  --exercises DIR    grade this folder (default: exercises)
  --solutions DIR    grade by this reference (default: solutions)
  --checklist FILE   along this checklist, now and from now on
  --output FILE      write it there (default: report.html)
  --card FILE        write a card to keep, too: an SVG with score and curves
  --name NAME        whose name stands on the card
  --seed N           draw the same inputs again (default: at random)
  --no-cost          count work, but do not measure time
  --help             show this
`;

const Options = z.object({
  _: z.array(z.string()).max(0, "it takes no words"),
  exercises: folderOption.optional(),
  checklist: z.string().optional(),
  solutions: folderOption.optional(),
  output: z.string().default("report.html"),
  card: z.string().optional(),
  name: z.string().optional(),
  seed: seedOption.optional(),
  cost: z.boolean(),
});

/** Grades a folder and writes a report of it. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  if (options.name !== undefined && options.card === undefined) {
    throw new InputError(
      `Cannot write "${options.name}" on a card: none is asked for; name its file with --card`,
    );
  }
  const module = await studentModule(options.checklist, io);
  const solutionsDir = await namedSolutions(
    options.solutions,
    io.cwd,
    module,
  );
  const progress = startProgress(io);
  const pair = await openPair(module, {
    exercisesDir: typedOr("exercises", options.exercises, io),
    solutionsDir,
  });
  try {
    const { student, grader } = pair;
    const [graded, notes] = await Promise.all([
      grader.grade(student, {
        seed: options.seed ??
          randomSeed(),
        measuresTime: options.cost,
        onItem: (title) => progress.say(`Grading ${title} ...`),
      }),
      typeNotes(student, AbortSignal.timeout(TYPES_MS)),
    ]);
    const sheet = withNotes(graded, notes);
    progress.say("Drawing ...");
    const pictures = [];
    const units = await module.units();
    for (const { picture, ...of } of drawn(module.checklist, units, sheet)) {
      const verdict = sheet.items.find(({ id }) => id === of.item);
      pictures.push(await takePicture(picture, of, student, { verdict }));
    }
    const { exercises: folder = "exercises", checklist } = options;
    const excerpts = sheet.items.flatMap(({ id, file = "" }) => {
      const source = student.sources.get(file);
      return source ? [excerptOf(id, file, source.text)] : [];
    });
    const page = await renderInProcess({
      sheet,
      folder,
      checklist,
      pictures,
      excerpts,
    });
    const path = resolve(io.cwd, options.output);
    await writeWhole(path, page);
    if (options.card !== undefined) {
      const { module, score, maxScore } = sheet;
      const { name } = options;
      await writeWhole(
        resolve(io.cwd, options.card),
        card({ module, score, maxScore, pictures, name }),
      );
    }
    progress.end();
    io.out(
      `Wrote ${options.output}: ${points(sheet.score)} of ${
        points(sheet.maxScore)
      } points. Open it in a browser.\n`,
    );
    if (options.card !== undefined) io.out(`Wrote ${options.card}.\n`);
    return sheet.complete ? EXIT.ok : EXIT.fault;
  } finally {
    progress.end();
    await pair.close();
  }
}

const TYPES_MS = 6000;

function drawn({ items }: Checklist, units: Units, sheet: ScoreSheet) {
  return items.flatMap(({ id, exercise, title }) => {
    const picture = units[id]?.picture;
    const isBegun = sheet.items.some((item) =>
      item.id === id && item.status !== "not-started"
    );
    return picture && exercise !== undefined && isBegun
      ? [{ item: id, exercise, title, picture }]
      : [];
  });
}

function withNotes(
  sheet: ScoreSheet,
  notes: ReadonlyMap<string, readonly string[]>,
): ScoreSheet {
  return {
    ...sheet,
    items: sheet.items.map((item) => {
      const found = notes.get(item.file ?? "");
      return found ? { ...item, notes: [...found] } : item;
    }),
  };
}
