import type { ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { nearest } from "../base/nearest.ts";
import { lazy } from "../base/lazy.ts";
import { InputError } from "../verdict/mod.ts";

export const HELP = `Grade by a queue in PostgreSQL, on any number of machines.

  deno task queue migrate   make the tables, the queues and the roles
  deno task queue submit DIR   hand in each subfolder or zip of a folder
  deno task queue work      take submissions and grade them, until stopped
  deno task queue status    what is graded, by which suites, and what is not
  deno task queue drain     wait until all is graded; write the gradebook
  deno task queue redrive   try again what was given up

Where the database is
  --db URL           postgres://USER@HOST:PORT/NAME, without a password
  --db-file FILE     a file with the URL; a password may be in it
  DATABASE_URL, PGPASSWORD   the same in the environment
  --patience M       wait up to M minutes for a server that is away
                     (default: 10 to work, else 1)

migrate
  --tries N          give a submission up after so many tries (default: 5)
  --heartbeat S      a worker silent for S seconds is dead (default: 30)

submit
  --checklist FILE   whose files are handed in
  --cap-kib N        larger ones go by path (default: 1024)
  --spool DIR        into this folder, which all workers have to see
  --again            ask for a grade by new suites also of what has one

work
  --jobs N           submissions at a time (default: one for each core; 1 where
                     time is measured)
  --no-cost          count work, but do not measure time
  --isolation MODE   wall students' code off by bubblewrap: auto (default),
                     require or none
  --until-empty      end when nothing is left to do
  --name NAME        its name on its sheets (default: at random)
  --spool DIR, --solutions DIR, --checklist FILE, --pass-mark N

status
  --format FORMAT    text or json (default: text)

drain
  --out DIR          a new folder, as by deno task class (default: grades)
  --no-wait          write what is there now
  --roster FILE, --checklist FILE, --assignment TITLE

With GRADE_SECRET in the environment of all workers, seeds are derived as by
deno task grade; otherwise the queue has one seed. See docs/scale.md.

Exit codes: 0 done, 1 some are refused, given up or not graded, 2 wrong usage
or the database is away, 3 grader's fault
`;

interface Part {
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

const PARTS: Readonly<Record<string, () => Promise<Part>>> = {
  migrate: () => import(lazy("./queue_migrate.ts")),
  submit: () => import(lazy("./queue_submit.ts")),
  work: () => import(lazy("./queue_work.ts")),
  status: () => import(lazy("./queue_show.ts")),
  drain: () => import(lazy("./queue_drain.ts")),
  redrive: () => import(lazy("./queue_redrive.ts")),
};

/** Runs a part of the queue; the engine is loaded only then. */
export async function run(
  args: readonly string[],
  io: Io,
): Promise<ExitCode | "help"> {
  const [name, ...rest] = args[0] === "--" ? args.slice(1) : args;
  if (name === undefined) return "help";
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (part) return await (await part()).run(rest, io);
  const names = Object.keys(PARTS);
  throw new InputError(
    `Cannot run "queue ${name}": there is no such command; try ${
      nearest(name, names) ?? names.join(" or ")
    }`,
  );
}
