import { PgBoss } from "pg-boss";
import { InputError } from "../verdict/mod.ts";
import type { Sql } from "./database.ts";

/** What an instance of the engine may do. */
export interface BossOptions {
  /** Makes or upgrades the engine's own tables. */
  readonly migrate?: boolean;
  /** Watches heartbeats and expiry of all jobs. */
  readonly supervise?: boolean;
  /** Told what goes wrong in the background, in one line. */
  readonly onError?: (line: string) => void;
}

/** Dead workers are noticed so soon after their last heartbeat. */
const WATCH_SECONDS = 5;

/**
 * Opens the queue engine on a database. Every decision about time is the
 * server's: the engine computes with its clock, and no worker's is asked.
 *
 * @throws {InputError} If the database was never migrated.
 */
export async function openBoss(
  db: Sql,
  { migrate = false, supervise = false, onError }: BossOptions = {},
): Promise<PgBoss> {
  const boss = new PgBoss({
    db,
    migrate,
    supervise,
    createSchema: migrate,
    schedule: false,
    registerInstance: false,
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: WATCH_SECONDS,
    monitorIntervalSeconds: WATCH_SECONDS,
  });
  boss.on("error", (error) => onError?.(error.message));
  try {
    return await boss.start();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const message = error instanceof Error ? error.message : `${error}`;
    if (/not installed|not migrated|migrat|version/i.test(message)) {
      throw new InputError(
        `Cannot open the queue: ${message}; run deno task queue migrate`,
      );
    }
    throw error;
  }
}
