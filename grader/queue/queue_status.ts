import type { Database } from "./database.ts";
import { DEAD_QUEUE, WORK_QUEUE } from "./queues.ts";

/** A submission that no worker could grade. */
export interface Dead {
  readonly name: string;
  readonly submission: string;
  readonly tries: number;
  readonly why: string;
}

/** Sheets that were made by one version of the kit. */
export interface Made {
  readonly suites: string;
  readonly checklist: string;
  readonly grader: string;
  readonly cost: boolean;
  readonly submissions: number;
}

/** A queue at a glance, by the server's clock. */
export interface QueueStatus {
  readonly submissions: number;
  /** Submissions with a sheet. */
  readonly graded: number;
  readonly jobs: {
    readonly waiting: number;
    readonly retrying: number;
    readonly inWork: number;
  };
  readonly dead: readonly Dead[];
  /** By version, the one with most sheets first. */
  readonly versions: readonly Made[];
  readonly workers: readonly {
    readonly name: string;
    readonly sheets: number;
    readonly secondsSinceLast: number;
  }[];
  readonly sheetsLastMinute: number;
}

const DEAD = `
  select distinct on (s.id) s.name, s.id as submission,
    coalesce(j.source_retry_count, 0) + 1 as tries,
    coalesce(j.source_output ->> 'message', j.source_output::text, '') as why
  from pgboss.job j
  join tinytorch.submission s on s.id = (j.data ->> 'submission')::uuid
  where j.name = $1 and j.state < 'completed'
    and not exists (select from tinytorch.result r where r.submission = s.id)
  order by s.id, j.created_on desc`;

const VERSIONS = `
  select t.suites, t.checklist, t.grader, t.cost, count(*)::int as submissions
  from tinytorch.result r join tinytorch.sheet t using (key)
  group by 1, 2, 3, 4 order by 5 desc, 1, 2, 3, 4`;

const WORKERS = `
  select worker as name, count(*)::int as sheets,
    extract(epoch from now() - max(made_at))::float8 as since
  from tinytorch.sheet group by 1 order by 1`;

/** Reads how a queue stands; one moment of the database, from one snapshot. */
export async function queueStatus(db: Database): Promise<QueueStatus> {
  return await db.transaction(async (sql) => {
    await sql.executeSql(
      "set transaction isolation level repeatable read, read only",
    );
    const { rows: [count] } = await sql.executeSql(`
      select (select count(*)::int from tinytorch.submission) as submissions,
        (select count(distinct submission)::int from tinytorch.result) as graded,
        (select count(*)::int from tinytorch.sheet
          where made_at > now() - interval '1 minute') as last`);
    const states = await sql.executeSql(
      "select state, count(*)::int as count from pgboss.job where name = $1 group by 1",
      [WORK_QUEUE],
    );
    const of = (state: string) =>
      Number(states.rows.find((row) => row["state"] === state)?.["count"] ?? 0);
    const dead = await sql.executeSql(DEAD, [DEAD_QUEUE]);
    const versions = await sql.executeSql(VERSIONS);
    const workers = await sql.executeSql(WORKERS);
    return {
      submissions: Number(count!["submissions"]),
      graded: Number(count!["graded"]),
      jobs: {
        waiting: of("created"),
        retrying: of("retry"),
        inWork: of("active"),
      },
      dead: dead.rows.map((row) => ({
        name: `${row["name"]}`,
        submission: `${row["submission"]}`,
        tries: Number(row["tries"]),
        why: `${row["why"]}`,
      })).sort((a, b) => a.name < b.name ? -1 : 1),
      versions: versions.rows.map((row) => ({
        suites: `${row["suites"]}`,
        checklist: `${row["checklist"]}`,
        grader: `${row["grader"]}`,
        cost: row["cost"] === true,
        submissions: Number(row["submissions"]),
      })),
      workers: workers.rows.map((row) => ({
        name: `${row["name"]}`,
        sheets: Number(row["sheets"]),
        secondsSinceLast: Math.round(Number(row["since"])),
      })),
      sheetsLastMinute: Number(count!["last"]),
    };
  });
}
