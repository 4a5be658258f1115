import { resolve } from "@std/path/resolve";
import { z } from "zod";
import { openBoss, Spool, submit } from "../queue/mod.ts";
import { printable } from "../report/mod.ts";
import { InputError } from "../verdict/mod.ts";
import { EXIT, type ExitCode } from "./exit_code.ts";
import type { Io } from "./io.ts";
import { parseOptions } from "./parse_options.ts";
import { DATABASE_OPTIONS, withDatabase } from "./queue_database.ts";
import { readModule } from "./read_module.ts";

const Options = z.object({
  ...DATABASE_OPTIONS,
  checklist: z.string().optional(),
  "cap-kib": z.string().regex(/^\d{1,6}$/, "it has to be a whole number")
    .transform(Number).default(1024),
  spool: z.string().optional(),
  again: z.boolean().default(false),
});

/** Hands in a folder of submissions. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const options = parseOptions(args, Options);
  const [dir, ...more] = options._;
  if (dir === undefined || more.length > 0) {
    throw new InputError("Cannot submit: name one folder; see --help");
  }
  const at = (path: string) => resolve(io.cwd, path);
  const { checklist } = await readModule(options.checklist, io.cwd);
  const { spool } = options;
  const { added, known, refused, ignored } = await withDatabase(
    options,
    io,
    { connections: 10 },
    async (db) => {
      const boss = await openBoss(db);
      try {
        return await submit({
          db,
          boss,
          dir: at(dir),
          checklist,
          capBytes: options["cap-kib"] * 1024,
          ...(spool !== undefined && { spool: new Spool(at(spool)) }),
          again: options.again,
        });
      } finally {
        await boss.stop({ graceful: false });
      }
    },
  );
  io.out(`${added} submissions handed in, ${known} were known\n`);
  for (const { id, why } of refused) {
    io.err(`Refused ${printable(id)}: ${printable(why)}\n`);
  }
  if (ignored.length > 0) {
    io.err(`Left out, no folder or zip: ${ignored.length}\n`);
  }
  return refused.length > 0 ? EXIT.belowMark : EXIT.ok;
}
