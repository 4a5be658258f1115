import { z } from "zod";
import { migrate } from "../queue/mod.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { countOption, wholeOption } from "./option_schemas.ts";
import { parseOptions } from "./parse_options.ts";
import { DATABASE_OPTIONS, withDatabase } from "./queue_database.ts";

const Options = z.object({
  ...DATABASE_OPTIONS,
  tries: countOption
    .default(5),
  heartbeat: wholeOption.refine((s) => s >= 10, "it has to be 10 or more")
    .default(30),
});

/** Makes the tables of the queue, or brings them up to date. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  const applied = await withDatabase(options, io, {}, (db) =>
    migrate(db, {
      tries: options.tries,
      heartbeatSeconds: options.heartbeat,
    }));
  io.out(
    applied.length > 0
      ? `Applied ${applied.join(", ")}\n`
      : "Nothing to apply: the tables are up to date\n",
  );
  return EXIT.ok;
}
