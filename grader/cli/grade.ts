import { fileURLToPath } from "node:url";
import { resolve } from "node:path";
import { z } from "zod";
import { type Checklist, loadChecklist } from "../checklist/mod.ts";
import { json, text } from "../report/mod.ts";
import { SUITES } from "../suites/mod.ts";
import {
  decodeReplay,
  grade,
  InputError,
  type ScoreSheet,
} from "../verdict/mod.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { nearest } from "./nearest.ts";
import { parseOptions } from "./parse_options.ts";
import { writeWhole } from "./write_whole.ts";

const HELP = `Grade the exercises along the module's checklist.

  deno task grade [exercise...] [options]

  deno task grade                 all exercises
  deno task grade relu            one of them
  deno task grade --pass-mark 60  exit with 1 below 60 points, for CI

Options
  --exercises DIR    grade this folder (default: exercises)
  --solutions DIR    grade by this reference (default: solutions)
  --checklist FILE   grade along this checklist
  --seed N           draw the same inputs again (default: at random)
  --format FORMAT    text or json (default: text)
  --output FILE      write the sheet there, whole or not at all
  --pass-mark N      exit with 1 if the score is lower
  --no-cost          count work, but do not measure time
  --replay TOKEN     run one failing case again
  --help             show this

Exit codes: 0 graded, 1 below the pass mark, 2 wrong usage, 3 grader's fault
`;

const Options = z.object({
  _: z.array(z.string()),
  exercises: z.string().optional(),
  solutions: z.string().optional(),
  checklist: z.string().optional(),
  seed: z.string()
    .regex(/^\d{1,10}$/, "it has to be a whole number, 0 or more")
    .transform(Number)
    .refine((seed) => seed < 2 ** 31, "it has to be less than 2147483648")
    .optional(),
  format: z.enum(["text", "json"], "it has to be text or json").default("text"),
  output: z.string().optional(),
  "pass-mark": z.string()
    .regex(/^\d+(\.\d+)?$/, "it has to be a number, 0 or more")
    .transform(Number)
    .optional(),
  cost: z.boolean(),
  replay: z.string().optional(),
  help: z.boolean().default(false),
});

/** Grades a folder and reports the sheet. */
export async function run(
  args: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const options = parseOptions(args, {
    string: "exercises solutions checklist seed format output pass-mark replay"
      .split(" "),
    boolean: ["help"],
    negatable: ["cost"],
  }, Options);
  if (options.help) {
    io.out(HELP);
    return EXIT.ok;
  }
  const at = (path: string) => resolve(io.cwd, path);
  const checklist = await readChecklist(options.checklist, at);
  const only = chosen(options._, checklist);
  const replay = options.replay === undefined
    ? undefined
    : decodeReplay(options.replay);
  const passMark = options["pass-mark"];
  const sheet = await grade({
    checklist,
    suites: SUITES,
    exercisesDir: options.exercises ? at(options.exercises) : room("exercises"),
    solutionsDir: options.solutions ? at(options.solutions) : room("solutions"),
    seed: options.seed ?? crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1,
    measuresTime: options.cost,
    ...(only && { only }),
    ...(passMark !== undefined && { passMark }),
    ...(replay && { replay }),
  });
  await report(sheet, options, io, at);
  if (!sheet.complete) return EXIT.fault;
  return sheet.passed ? EXIT.ok : EXIT.belowMark;
}

async function report(
  sheet: ScoreSheet,
  { format, output, exercises = "exercises" }: z.infer<typeof Options>,
  io: Io,
  at: (path: string) => string,
): Promise<void> {
  const rendered = format === "json" ? json(sheet) : text(sheet, {
    width: output === undefined ? io.columns ?? 80 : 80,
    color: output === undefined && io.color,
    folder: exercises,
  });
  if (output === undefined) return io.out(rendered);
  await writeWhole(at(output), rendered);
  io.err(`Wrote ${output}: ${sheet.score}/${sheet.maxScore}\n`);
}

async function readChecklist(
  path: string | undefined,
  at: (path: string) => string,
): Promise<Checklist> {
  try {
    return await loadChecklist(path && at(path));
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError(error.message);
    const state = error instanceof Deno.errors.NotFound
      ? "no such file"
      : "it cannot be read";
    throw new InputError(
      `Cannot read checklist "${path}": ${state}; name a checklist file`,
    );
  }
}

function chosen(
  names: readonly string[],
  { exercises }: Checklist,
): readonly string[] | undefined {
  if (names.length === 0) return undefined;
  const known = exercises.map(({ id }) => id);
  return names.map((name) => {
    const id = name.replace(/^.*[\\/]/, "").replace(/\.ts$/, "").toLowerCase();
    if (known.includes(id)) return id;
    const guess = nearest(id, known);
    const advice = guess
      ? `did you mean "${guess}"?`
      : `choose from ${known.join(", ")}`;
    throw new InputError(
      `Cannot grade "${name}": there is no such exercise; ${advice}`,
    );
  });
}

/** A room of the kit. */
function room(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}
