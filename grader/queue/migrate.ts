import { randomSeed } from "../base/random_seed.ts";
import { sha256 } from "../subject/mod.ts";
import { InputError } from "../verdict/mod.ts";
import type { Database, Sql } from "./database.ts";
import { openBoss } from "./open_boss.ts";
import { DEAD_QUEUE, WORK_QUEUE } from "./queues.ts";

/** Plain SQL, in this order; what was applied once is never changed. */
const FILES = [
  "0001_tables.sql",
  "0002_roles.sql",
  "0003_own_blobs.sql",
] as const;

/** How jobs are tried. */
export interface Tries {
  /** Times that a job is tried before it counts as dead. */
  readonly tries: number;
  /** A worker that is silent for so long is dead; at least 10. */
  readonly heartbeatSeconds: number;
}

/** One submission is cut off far before. */
const EXPIRE_SECONDS = 600;
const YEAR_SECONDS = 366 * 24 * 3600;

/**
 * Makes the tables, the engine's, the queues and the roles, or brings them up
 * to date. Two at a time wait for each other; nothing is applied twice.
 *
 * @returns Names of the files that were applied now.
 */
export async function migrate(db: Database, tries: Tries): Promise<string[]> {
  const boss = await openBoss(db, { migrate: true });
  try {
    await makeQueues(boss, tries);
  } finally {
    await boss.stop({ graceful: false });
  }
  return await db.transaction(async (sql) => {
    await sql.executeSql(
      "select pg_advisory_xact_lock(hashtext('tinytorch.migration'))",
    );
    await sql.executeSql("create schema if not exists tinytorch");
    await sql.executeSql(
      "create table if not exists tinytorch.migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())",
    );
    const { rows } = await sql.executeSql(
      "select name, sha256 from tinytorch.migration",
    );
    const known = new Map(rows.map((row) => [row["name"], row["sha256"]]));
    const own: readonly unknown[] = FILES;
    const newer = [...known.keys()].filter((name) => !own.includes(name));
    if (newer.length > 0) {
      throw new InputError(
        `Cannot migrate the database: a newer kit applied ${
          newer.join(", ")
        } to it; use that kit`,
      );
    }
    const applied: string[] = [];
    for (const name of FILES) {
      if (await apply(sql, name, known.get(name))) applied.push(name);
    }
    // Drawn once, for all workers.
    await sql.executeSql(
      "insert into tinytorch.setting values ('seed', $1) on conflict do nothing",
      [`${randomSeed()}`],
    );
    return applied;
  });
}

async function apply(
  sql: Sql,
  name: string,
  known: unknown,
): Promise<boolean> {
  const url = new URL(`./migrations/${name}`, import.meta.url);
  const text = (await Deno.readTextFile(url)).replaceAll("\r\n", "\n");
  const hash = await sha256(text);
  if (known === hash) return false;
  if (known !== undefined) {
    throw new InputError(
      `Cannot migrate the database: ${name} is not what was applied to it; take the kit's own file`,
    );
  }
  await sql.executeSql(text);
  await sql.executeSql(
    "insert into tinytorch.migration (name, sha256) values ($1, $2)",
    [name, hash],
  );
  return true;
}

async function makeQueues(
  boss: Awaited<ReturnType<typeof openBoss>>,
  { tries, heartbeatSeconds }: Tries,
): Promise<void> {
  const dead = { retentionSeconds: YEAR_SECONDS };
  const work = {
    ...dead,
    retryLimit: tries - 1,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 60,
    expireInSeconds: EXPIRE_SECONDS,
    heartbeatSeconds,
    deadLetter: DEAD_QUEUE,
  };
  for (
    const [name, options] of [[DEAD_QUEUE, dead], [WORK_QUEUE, work]] as const
  ) {
    if (await boss.getQueue(name)) await boss.updateQueue(name, options);
    else await boss.createQueue(name, options);
  }
}
