import type { PgBoss } from "pg-boss";
import { sha256 } from "../subject/mod.ts";
import type { ScoreSheet } from "../verdict/mod.ts";
import type { Database } from "./database.ts";
import { WORK_QUEUE } from "./queues.ts";

/** A sheet, for whom, and by which job. */
export interface Made {
  readonly submission: string;
  readonly key: string;
  /** `undefined` where a sheet of this key is there. */
  readonly sheet: ScoreSheet | undefined;
  readonly worker: string;
  readonly job: { readonly id: string; readonly retryCount: number };
}

/** Which suites, along which checklist: there is one sheet for each. */
export interface Version {
  readonly suites: string;
  readonly checklist: string;
}

/**
 * Stores a sheet and ends its job, both or neither. A worker that was taken for
 * dead has lost its job to another, whose sheet it will be; what it made itself
 * is thrown away. Run again, this changes nothing.
 *
 * @returns Whether the job was still this worker's.
 */
export async function storeSheet(
  db: Database,
  boss: PgBoss,
  { suites, checklist }: Version,
  { submission, key, sheet, worker, job }: Made,
): Promise<boolean> {
  return await db.transaction(async (sql) => {
    const held = await sql.executeSql(
      "select from pgboss.job where name = $1 and id = $2 and retry_count = $3 and state = 'active' for update",
      [WORK_QUEUE, job.id, job.retryCount],
    );
    if (held.rows.length === 0) return false;
    if (sheet) {
      const body = JSON.stringify(sheet);
      await sql.executeSql(
        `insert into tinytorch.sheet
          (key, sha256, suites, grader, checklist, cost, score, max_score, body, worker)
          values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
        [
          key,
          await sha256(body),
          suites,
          sheet.provenance?.grader ?? "",
          checklist,
          sheet.environment.cost,
          sheet.score,
          sheet.maxScore,
          body,
          worker,
        ],
      );
    }
    await sql.executeSql(
      "insert into tinytorch.result (submission, suites, checklist, key) values ($1, $2, $3, $4) on conflict do nothing",
      [submission, suites, checklist, key],
    );
    await boss.complete(WORK_QUEUE, job, null, { db: sql });
    return true;
  });
}
