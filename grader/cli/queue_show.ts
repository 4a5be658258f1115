import { z } from "zod";
import { queueStatus, renderStatus } from "../queue/mod.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { parseOptions } from "./parse_options.ts";
import { DATABASE_OPTIONS, withDatabase } from "./queue_database.ts";

const Options = z.object({
  ...DATABASE_OPTIONS,
  format: z.enum(["text", "json"], "it has to be text or json")
    .default("text"),
});

/** Says how the queue stands. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  const status = await withDatabase(options, io, {}, queueStatus);
  io.out(
    options.format === "json"
      ? `${JSON.stringify(status, null, 2)}\n`
      : renderStatus(status, io.columns ?? 80),
  );
  return status.dead.length > 0 ? EXIT.belowMark : EXIT.ok;
}
