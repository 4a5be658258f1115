import { resolve } from "@std/path/resolve";
import { z } from "zod";
import { assignmentOf, readRoster, renderSummary } from "../classroom/mod.ts";
import { drain } from "../queue/mod.ts";
import { sayGrades } from "./close_class.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { folderOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";
import { DATABASE_OPTIONS, withDatabase } from "./queue_database.ts";
import { readModule } from "./read_module.ts";

const Options = z.object({
  ...DATABASE_OPTIONS,
  out: folderOption.default("grades"),
  wait: z.boolean(),
  roster: z.string().optional(),
  checklist: z.string().optional(),
  assignment: z.string().optional(),
});

/** Said at most so often. */
const SAY_MS = 10_000;

/** Waits for the queue and writes its class. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  const at = (path: string) => resolve(io.cwd, path);
  const { checklist } = await readModule(options.checklist, io.cwd);
  const { roster } = options;
  const read = roster === undefined ? undefined : await readRoster(at(roster));
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  Deno.addSignalListener("SIGINT", onSignal);
  let said = performance.now();
  try {
    const { entries, summary } = await withDatabase(
      options,
      io,
      {},
      (db) =>
        drain({
          db,
          outDir: at(options.out),
          checklist,
          assignment: assignmentOf(
            read?.titles ?? [],
            checklist.module,
            options.assignment,
          ),
          waits: options.wait,
          signal: stop.signal,
          onProgress: ({ graded, submissions, dead }) => {
            if (performance.now() - said < SAY_MS) return;
            said = performance.now();
            io.err(
              `${graded} of ${submissions} graded, ${dead.length} given up\n`,
            );
          },
          ...(read && { roster: read.roster }),
        }),
    );
    io.out(renderSummary(summary, io.columns ?? 80));
    io.out("\n");
    sayGrades({ entries, out: options.out }, io);
    const open = entries.filter(({ status }) =>
      status === "waiting" || status === "error"
    );
    return open.length > 0 ? EXIT.belowMark : EXIT.ok;
  } finally {
    Deno.removeSignalListener("SIGINT", onSignal);
  }
}
