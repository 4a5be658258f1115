import { resolve } from "@std/path/resolve";
import { z } from "zod";
import {
  assignmentOf,
  type Begun,
  begunClass,
  type ClassResult,
  parseShard,
  readRoster,
  renderSummary,
  type RosterFile,
  Rules,
  runClass,
  type Shard,
  type Typed,
} from "../classroom/mod.ts";
import { points } from "../report/text/points.ts";
import { InputError } from "../verdict/mod.ts";
import { classProgress } from "./class_progress.ts";
import { closeClass, say } from "./close_class.ts";
import type { ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import {
  countOption,
  folderOption,
  numberOption,
  seedOption,
  timeOption,
} from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";
import { readModule } from "./read_module.ts";
import { room } from "./room.ts";

export const HELP =
  `Grade a class: what a host hands out, or a folder of submissions.

  deno task class DOWNLOAD.zip [options]
  deno task class SUBMISSIONS [options]

A download of Canvas, Moodle, Gradescope, Blackboard or Brightspace is known by
its names, as it came or extracted; so are clones and loose files. Otherwise
SUBMISSIONS has a subfolder or zip for each student.

Options
  --roster FILE      who takes the course: what the host exports, or CSV or
                     JSON of your own, see docs/instructor.md
  --out DIR          where the journal and the grades are (default: grades)
  --attempts WHICH   which of several submissions counts: last (default), best
  --due TIME         mark what is later, such as 2026-11-20T23:59; no points
                     are taken, that is the host's
  --groups           who has the same group in the roster hands in together
  --similar          look for files that are alike, side by side in class.html
  --accept-unmatched grade a class of which nobody is in the roster
  --shard I/N        grade part I of N only, with --seed or GRADE_SECRET; the
                     parts are put together by deno task merge (default of
                     --out: grades-I-of-N)
  --jobs N           submissions at a time (default: one more than cores)
  --resume           go on with the class that was begun in --out
  --rerun ID ...     grade these again, and what is not graded yet
  --no-cost          count work, but do not measure time
  --limit-minutes M  begin none after so many minutes; --resume goes on
  --seed N           draw the same inputs again (default: the class's own)
  --solutions DIR    grade by this reference (default: solutions)
  --checklist FILE   grade along this checklist
  --pass-mark N      say on each sheet whether it was reached
  --assignment TITLE name of the grade in the files for hosts
  --help             show this

It can be killed at any moment: --resume goes on, and nothing is lost. What is
not said again (--roster, --no-cost, --assignment ...) stays as it was. With
GRADE_SECRET in the environment, seeds are derived as by deno task grade.

Exit codes: 0 all graded, 1 some are not graded yet, 2 wrong usage, 3 the
grader failed on some; they are named
`;

const Options = z.object({
  _: z.array(z.string()),
  roster: z.string().optional(),
  out: folderOption.optional(),
  shard: z.string().optional(),
  jobs: countOption.optional(),
  resume: z.boolean().default(false),
  rerun: z.string().optional(),
  cost: z.boolean(),
  "limit-minutes": numberOption.optional(),
  seed: seedOption.optional(),
  solutions: folderOption.optional(),
  checklist: z.string().optional(),
  "pass-mark": numberOption.optional(),
  assignment: z.string().optional(),
  attempts: z.enum(["last", "best"], "it has to be last or best").optional(),
  due: timeOption.optional(),
  groups: z.boolean().default(false),
  "accept-unmatched": z.boolean().default(false),
  similar: z.boolean().default(false),
});

/** Grades a class. */
export async function run(
  args: readonly string[],
  io: Io,
): Promise<ExitCode | "help"> {
  const options = parseOptions(args, Options);
  const [dir, ...more] = options._;
  if (dir === undefined) return "help";
  const at = (path: string) => resolve(io.cwd, path);
  const { rerun, seed } = options;
  const shard = shardOf(options.shard, seed !== undefined || !!io.secret);
  const out = options.out ??
    (shard ? `grades-${shard.index}-of-${shard.count}` : "grades");
  requireOutside(at(out), at(dir), out);
  const minutes = options["limit-minutes"];
  const goesOn = options.resume || rerun !== undefined;
  const begun = goesOn ? await begunClass(at(out)) : undefined;
  const rules = rulesOf(options, begun);
  const typed = typedOf(options, args, begun, at);
  const { passMark } = typed;
  const file = options.roster === undefined
    ? undefined
    : await readRoster(at(options.roster));
  const roster = file?.roster ?? begun?.roster;
  const module = await readModule(typed.checklist, io.cwd);
  const assignment = assignmentOf(
    file?.titles ?? [],
    module.checklist.module,
    options.assignment ?? begun?.assignment,
  );
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  const progress = classProgress(io);
  Deno.addSignalListener("SIGINT", onSignal);
  try {
    const result = await runClass({
      submissionsDir: at(dir),
      outDir: at(out),
      module,
      solutionsDir: typed.solutions ?? room("solutions"),
      // One more than cores: each waits for a process to start now and then.
      jobs: options.jobs ?? 1 + navigator.hardwareConcurrency,
      resume: options.resume,
      rerun: rerun === undefined ? [] : [rerun, ...more],
      measuresTime: typed.cost,
      rules,
      typed,
      acceptsUnmatched: options["accept-unmatched"],
      signal: stop.signal,
      onProgress: progress.show,
      ...(roster && { roster }),
      ...(options.similar && {
        starters: await startersOf(module.checklist.exercises),
      }),
      ...(shard && { shard }),
      ...(io.secret && { seed: { secret: io.secret } }),
      ...(seed !== undefined && { seed }),
      ...(minutes !== undefined && { limitMs: minutes * 60_000 }),
      ...(passMark !== undefined && { passMark }),
      assignment,
    });
    progress.end();
    return report(result, { out, file, assignment, goesOn }, io);
  } finally {
    progress.end();
    Deno.removeSignalListener("SIGINT", onSignal);
  }
}

/** What is written beside the submissions would be taken for one. */
function requireOutside(out: string, dir: string, typed: string): void {
  if (out !== dir) return;
  throw new InputError(
    `Cannot write to "${typed}": it is the folder of the submissions; name another with --out`,
  );
}

/** What is not said again stays as it was. */
function rulesOf(
  { attempts, groups, due }: z.infer<typeof Options>,
  begun: Begun | undefined,
): Rules {
  return Rules.parse({
    ...begun?.rules,
    ...(attempts && { attempts }),
    ...(groups && { groups }),
    ...(due && { due }),
  });
}

function typedOf(
  options: z.infer<typeof Options>,
  args: readonly string[],
  begun: Begun | undefined,
  at: (path: string) => string,
): Typed {
  const { solutions, checklist } = options;
  const passMark = options["pass-mark"];
  const saysCost = args.some((arg) => /^--(no-)?cost$/.test(arg));
  return {
    ...begun?.typed,
    cost: saysCost ? options.cost : begun?.typed?.cost ?? options.cost,
    ...(passMark !== undefined && { passMark }),
    ...(solutions && { solutions: at(solutions) }),
    ...(checklist && { checklist: at(checklist) }),
  };
}

/** What everybody began with. */
async function startersOf(
  exercises: readonly { readonly file: string }[],
): Promise<Record<string, string>> {
  const texts = await Promise.all(exercises.map(async ({ file }) => {
    const path = `${room("exercises")}/${file}`;
    const text = await Deno.readTextFile(path).catch(() => "");
    return [file, text];
  }));
  return Object.fromEntries(texts);
}

function shardOf(
  text: string | undefined,
  hasSeed: boolean,
): Shard | undefined {
  if (text === undefined) return undefined;
  const refuse = (state: string) =>
    new InputError(`Cannot use "--shard ${text}": ${state}`);
  const shard = parseShard(text);
  if (!shard) {
    throw refuse(
      "it has to be a part of a whole, such as 1/4 to 4/4; count from 1",
    );
  }
  if (!hasSeed) {
    throw refuse(
      "every shard would draw inputs of its own; give all of them the same --seed N, or set GRADE_SECRET",
    );
  }
  return shard;
}

/** So many names tell who is meant. */
const SHOWN = 10;

function report(
  { summary, entries, stopped, ignored, clashes, host, ...made }: ClassResult,
  { out, file, assignment, goesOn }: {
    readonly out: string;
    readonly file: RosterFile | undefined;
    readonly assignment: string;
    readonly goesOn: boolean;
  },
  io: Io,
): ExitCode {
  const note = (text: string, names: readonly string[] = []) => {
    const more = names.length - SHOWN;
    const all = names.slice(0, SHOWN).join(", ");
    say(io, `${text}${all}${more > 0 ? ` and ${more} more` : ""}`);
  };
  const { titles = [], staff = [] } = file ?? {};
  if (host) note(`Read as ${host} hands it out.`);
  if (staff.length > 0) note("Left out of the roster, as they teach: ", staff);
  if (titles.length > 0 && !titles.includes(assignment)) {
    note(
      `The roster has no column of grades "${assignment}"; if one of its own is meant, name it with --assignment: `,
      titles,
    );
  }
  io.out(`\n${renderSummary(summary, io.columns ?? 80)}\n`);
  if (ignored.length > 0) note("Left out, nobody's submission: ", ignored);
  if (clashes.length > 0) {
    note("Kept apart from others of that name: ", clashes);
  }
  const { graded, sheets } = made;
  const once = sheets < graded.length ? ", the same files only once" : "";
  const names = graded.map(({ student, brief }) =>
    `${student.id} ${points(brief!.score)}`
  );
  if (goesOn && names.length > 0) {
    note(`${graded.length} graded now${once}: `, names);
  } else note(`${graded.length} graded now${once}`);
  const why = stopped === "limit" ? ": the time is up" : ": it was stopped";
  return closeClass({ entries, out, host, why }, io);
}
