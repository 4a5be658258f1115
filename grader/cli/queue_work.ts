import { resolve } from "@std/path/resolve";
import { z } from "zod";
import { gradeKey, termHashes } from "../classroom/grade_key.ts";
import {
  openBoss,
  queueSeed,
  Spool,
  type Worked,
  Worker,
} from "../queue/mod.ts";
import { printable } from "../report/mod.ts";
import { InputError, proveReferenceIn } from "../verdict/mod.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { folderOption, numberOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";
import { DATABASE_OPTIONS, withDatabase } from "./queue_database.ts";
import { readModule } from "./read_module.ts";
import { typedOr } from "./room.ts";

const Options = z.object({
  ...DATABASE_OPTIONS,
  jobs: z.string().regex(/^[1-9]\d{0,3}$/, "it has to be 1 or more")
    .transform(Number).optional(),
  cost: z.boolean(),
  "until-empty": z.boolean().default(false),
  name: z.string().regex(/^[\w.-]{1,64}$/, "letters, digits, . _ - only")
    .optional(),
  spool: z.string().optional(),
  solutions: folderOption.optional(),
  checklist: z.string().optional(),
  "pass-mark": numberOption.optional(),
});

const PATIENCE = 10;
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** Grades what is in the queue. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  const jobs = jobsOf(options.jobs, options.cost);
  const worker = options.name ?? `worker-${crypto.randomUUID().slice(0, 8)}`;
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  for (const signal of SIGNALS) Deno.addSignalListener(signal, onSignal);
  try {
    const { graded, failed } = await withDatabase(
      options,
      io,
      { patience: PATIENCE, connections: jobs * 2 + 3, signal: stop.signal },
      (db) => work(db, { options, io, jobs, worker, signal: stop.signal }),
    );
    io.out(`${worker}: ${graded} graded, ${failed} tries came to nothing\n`);
    return EXIT.ok;
  } finally {
    for (const signal of SIGNALS) Deno.removeSignalListener(signal, onSignal);
  }
}

async function work(
  db: Parameters<typeof queueSeed>[0],
  { options, io, jobs, worker, signal }: {
    readonly options: z.infer<typeof Options>;
    readonly io: Io;
    readonly jobs: number;
    readonly worker: string;
    readonly signal: AbortSignal;
  },
): Promise<Worked> {
  const at = (path: string) => resolve(io.cwd, path);
  const { spool, cost: measuresTime } = options;
  const passMark = options["pass-mark"];
  const module = await readModule(options.checklist, io.cwd);
  const { checklist, added } = module;
  const solutionsDir = typedOr("solutions", options.solutions, io);
  // One wrong reference would be wrong for all.
  const reference = await proveReferenceIn(solutionsDir, module);
  const seed = await queueSeed(db, io.secret);
  const terms = await termHashes({
    checklist,
    reference,
    seed,
    measuresTime,
    ...(added && { added }),
    ...(passMark !== undefined && { passMark }),
  });
  const { suites, checklist: checks } = terms;
  const version = { suites: suites!, checklist: checks! };
  const complain = (line: string) => io.err(`${printable(line)}\n`);
  const boss = await openBoss(db, { supervise: true, onError: complain });
  try {
    io.err(
      `${worker}: ${jobs} at a time, by suites ${
        version.suites.slice(0, 12)
      }\n`,
    );
    return await new Worker({
      db,
      boss,
      module,
      solutionsDir,
      seed,
      measuresTime,
      keyOf: await gradeKey(terms),
      version,
      worker,
      jobs,
      untilEmpty: options["until-empty"],
      signal,
      onJob: complain,
      ...(passMark !== undefined && { passMark }),
      ...(spool !== undefined && { spool: new Spool(at(spool)) }),
    }).run();
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** Time is measured for one at a time. */
function jobsOf(typed: number | undefined, measuresTime: boolean): number {
  if (!measuresTime) {
    return typed ?? Math.max(1, navigator.hardwareConcurrency);
  }
  if (typed === undefined || typed === 1) return 1;
  throw new InputError(
    `Cannot use "--jobs ${typed}": time is measured for one at a time; add --no-cost`,
  );
}
