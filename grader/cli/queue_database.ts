import { resolve } from "@std/path/resolve";
import { z } from "zod";
import { Database, findAddress } from "../queue/mod.ts";
import { printable } from "../report/mod.ts";
import type { Io } from "./io.ts";
import { readInput } from "./read_input.ts";

/** The options by which every part of the queue finds its database. */
export const DATABASE_OPTIONS = {
  _: z.array(z.string()),
  db: z.string().optional(),
  "db-file": z.string().optional(),
  patience: z.string().regex(/^\d{1,6}(\.\d+)?$/, "it has to be a number")
    .transform(Number).optional(),
};

interface Typed {
  readonly db?: string | undefined;
  readonly "db-file"?: string | undefined;
  readonly patience?: number | undefined;
}

/** The same line about an absent server is said at most so often. */
const SAY_MS = 1000;

/**
 * Runs something on the database that was named, and closes it then.
 *
 * @param patience Minutes to wait for a server that is away, if none are typed.
 */
export async function withDatabase<Result>(
  typed: Typed,
  io: Io,
  { patience = 1, connections = 4, signal }: {
    readonly patience?: number;
    readonly connections?: number;
    readonly signal?: AbortSignal;
  },
  body: (db: Database) => Promise<Result>,
): Promise<Result> {
  const file = typed["db-file"];
  const address = findAddress({
    typed: typed.db,
    file: file === undefined
      ? undefined
      : await readInput(resolve(io.cwd, file), "address"),
    env: (name) => Deno.env.get(name),
  });
  let said = -Infinity;
  const db = new Database(address, {
    patienceMs: (typed.patience ?? patience) * 60_000,
    connections,
    ...(signal && { signal }),
    onAway: (line) => {
      if (performance.now() - said < SAY_MS) return;
      said = performance.now();
      io.err(`${printable(line)}\n`);
    },
  });
  try {
    return await body(db);
  } finally {
    await db.close();
  }
}
