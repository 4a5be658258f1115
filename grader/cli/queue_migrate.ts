import { z } from "zod";
import { migrate } from "../queue/mod.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { parseOptions } from "./parse_options.ts";
import {
  DATABASE_NAMES,
  DATABASE_OPTIONS,
  withDatabase,
} from "./queue_database.ts";

const whole = z.string().regex(/^\d{1,4}$/, "it has to be a whole number")
  .transform(Number);

const Options = z.object({
  ...DATABASE_OPTIONS,
  tries: whole.refine((tries) => tries > 0, "it has to be 1 or more")
    .default(5),
  heartbeat: whole.refine((s) => s >= 10, "it has to be 10 or more")
    .default(30),
});

/** Makes the tables of the queue, or brings them up to date. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, {
    string: [...DATABASE_NAMES, "tries", "heartbeat"],
  }, Options);
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
