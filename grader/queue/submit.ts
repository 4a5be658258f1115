import type { PgBoss } from "pg-boss";
import { pool } from "../base/pool.ts";
import type { Checklist } from "../checklist/mod.ts";
import { collect } from "../classroom/collect.ts";
import { plainSources } from "../classroom/download/plain_sources.ts";
import { sha256 } from "../subject/mod.ts";
import { InputError } from "../verdict/mod.ts";
import type { Database } from "./database.ts";
import { packFiles } from "./pack_files.ts";
import { WORK_QUEUE } from "./queues.ts";
import type { Spool } from "./spool.ts";

/** What to hand in, and where to. */
export interface SubmitOptions {
  readonly db: Database;
  readonly boss: PgBoss;
  /** One submission a subfolder or zip. */
  readonly dir: string;
  readonly checklist: Checklist;
  /** Packs beyond so many bytes go into the spool. */
  readonly capBytes: number;
  readonly spool?: Spool;
  /** Whether to ask for a grade also of what was graded. */
  readonly again: boolean;
}

/** What became of it. */
export interface Submitted {
  readonly added: number;
  readonly known: number;
  /** Submissions that cannot be graded, and why. */
  readonly refused: readonly { readonly id: string; readonly why: string }[];
  readonly ignored: readonly string[];
}

/** At a time. */
const SIDE_BY_SIDE = 4;

/**
 * Hands in all submissions of a folder. Each is a transaction: its files, its
 * line and its job are there together or not at all, and what is there already
 * is not taken twice. It can be stopped and begun again at any time.
 */
export async function submit(options: SubmitOptions): Promise<Submitted> {
  const { dir, checklist } = options;
  const files = checklist.exercises.map(({ file }) => file);
  const { found, ignored } = await plainSources(dir, files);
  const refused: { id: string; why: string }[] = [];
  let added = 0;
  let stopped: unknown;
  await pool(found, SIDE_BY_SIDE, async (submission) => {
    if (stopped) return;
    try {
      const one = await collect(submission, files);
      if (one.kind === "refused") {
        refused.push({ id: one.id, why: one.reason });
        return;
      }
      const pack = packFiles(await one.from.read());
      if (await enter(options, one.id, one.digest, pack)) added++;
    } catch (error) {
      if (error instanceof InputError) stopped ??= error;
      else {
        const why = error instanceof Error ? error.message : `${error}`;
        refused.push({ id: submission.id, why });
      }
    }
  });
  if (stopped) throw stopped;
  refused.sort((a, b) => a.id < b.id ? -1 : 1);
  const known = found.length - refused.length - added;
  return { added, known, refused, ignored };
}

/** @returns Whether it is new. */
async function enter(
  { db, boss, capBytes, spool, again }: SubmitOptions,
  name: string,
  digest: string,
  pack: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const inside = pack.length <= capBytes;
  if (!inside && !spool) {
    throw new Error(
      `its files have ${
        Math.ceil(pack.length / 1024)
      } KiB when packed, beyond the cap; name a --spool or raise --cap-kib`,
    );
  }
  const path = inside ? null : await spool!.put(digest, pack);
  return await db.transaction(async (sql) => {
    const hash = await sha256(pack);
    const made = await sql.executeSql(
      "insert into tinytorch.blob (sha256, size, content, path) values ($1, $2, $3, $4) on conflict do nothing returning id",
      [hash, pack.length, inside ? pack : null, path],
    );
    const [blob] = made.rows.length > 0 ? made.rows : (await sql.executeSql(
      "select id from tinytorch.blob where sha256 = $1 and path is null",
      [hash],
    )).rows;
    const { rows: [line] } = await sql.executeSql(
      "select tinytorch.waiting($1) as waiting",
      [name],
    );
    const inserted = await sql.executeSql(
      "insert into tinytorch.submission (name, digest, blob) values ($1, $2, $3) on conflict do nothing returning id",
      [name, digest, blob!["id"]],
    );
    const { rows } = inserted.rows.length > 0 ? inserted : await sql.executeSql(
      "select id from tinytorch.submission where name = $1 and digest = $2",
      [name, digest],
    );
    const submission = String(rows[0]!["id"]);
    // The job has the submission's name: sent again, it is the same job.
    await boss.send(WORK_QUEUE, { submission }, {
      db: sql,
      // Who hands in again and again waits behind who did so once.
      priority: -Number(line!["waiting"]),
      ...(!again && { id: submission }),
    });
    return inserted.rows.length > 0;
  });
}
