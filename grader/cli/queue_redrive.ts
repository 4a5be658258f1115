import { z } from "zod";
import { DEAD_QUEUE, openBoss } from "../queue/mod.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { parseOptions } from "./parse_options.ts";
import { DATABASE_OPTIONS, withDatabase } from "./queue_database.ts";

const Options = z.object(DATABASE_OPTIONS);

/** Puts what was given up back into the queue. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  const count = await withDatabase(options, io, {}, async (db) => {
    const boss = await openBoss(db);
    try {
      let count = 0;
      for (;;) {
        const moved = await boss.redrive(DEAD_QUEUE);
        if (moved === 0) return count;
        count += moved;
      }
    } finally {
      await boss.stop({ graceful: false });
    }
  });
  io.out(`${count} submissions will be tried again\n`);
  return EXIT.ok;
}
