import type { Checklist } from "../checklist/mod.ts";
import { assembleClass, type Assembled } from "../classroom/assemble_class.ts";
import type { Kept, Line } from "../classroom/journal.ts";
import type { Roster } from "../classroom/roster/roster.ts";
import { parseSheet } from "../proof/parse_sheet.ts";
import type { Database } from "./database.ts";
import { type QueueStatus, queueStatus } from "./queue_status.ts";

/** What to write of a queue, and where. */
export interface DrainOptions {
  readonly db: Database;
  readonly outDir: string;
  readonly checklist: Checklist;
  readonly assignment: string;
  readonly roster?: Roster;
  /** Whether to wait until nothing is open. */
  readonly waits: boolean;
  readonly signal: AbortSignal;
  readonly onProgress?: (status: QueueStatus) => void;
}

const LOOK_MS = 1000;

/** Each student's last submission, and its last sheet. */
const LINES = `
  select distinct on (s.name) s.name, s.id, s.digest, r.key
  from tinytorch.submission s
  left join tinytorch.result r on r.submission = s.id
  order by s.name, s.submitted_at desc, r.stored_at desc nulls last`;

/**
 * Waits until all is graded, and writes the class that deno task class would
 * have written.
 */
export async function drain(options: DrainOptions): Promise<Assembled> {
  const { db, outDir, checklist, assignment, roster } = options;
  const status = await settled(options);
  const given = new Map(status.dead.map((dead) => [dead.submission, dead]));
  const { rows } = await db.executeSql(LINES);
  const lines: Line[] = rows.map((row) => {
    const dead = given.get(`${row["id"]}`);
    const key = row["key"] === null ? "" : `${row["key"]}`;
    return {
      id: `${row["name"]}`,
      state: dead && !key ? "error" : "collected",
      note: dead && !key
        ? `given up after ${dead.tries} tries: ${dead.why}`
        : "",
      digest: `${row["digest"]}`,
      key,
    };
  });
  const terms = (field: "suites" | "grader" | "checklist") => [
    field,
    [...new Set(status.versions.map((version) => version[field]))].sort()
      .join(" "),
  ];
  return await assembleClass({
    outDir,
    lines,
    meta: {
      checklist,
      assignment,
      terms: Object.fromEntries([
        terms("suites"),
        terms("grader"),
        terms("checklist"),
      ]),
      ...(roster && { roster }),
    },
    sheetOf: async (key): Promise<Kept | undefined> => {
      const { rows: [row] } = await db.executeSql(
        "select body from tinytorch.sheet where key = $1",
        [key],
      );
      if (!row) return undefined;
      const { sheet } = parseSheet(String(row["body"]), key);
      return { sheet, provisional: false };
    },
  });
}

async function settled(
  { db, waits, signal, onProgress }: DrainOptions,
): Promise<QueueStatus> {
  for (;;) {
    const status = await queueStatus(db);
    onProgress?.(status);
    const { waiting, retrying, inWork } = status.jobs;
    if (!waits || signal.aborted || waiting + retrying + inWork === 0) {
      return status;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
