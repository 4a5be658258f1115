import { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { checked, parseJson } from "../base/json.ts";
import { InputError, ScoreSheet } from "../verdict/mod.ts";
import { Clue } from "./roster/roster.ts";

/** The file of a journal in its folder. */
export const JOURNAL_FILE = "journal.sqlite";
const VERSION = "1";

/** One submission, as the journal knows it. */
export const Line = z.object({
  id: z.string(),
  state: z.enum(["collected", "refused", "error"]),
  note: z.string().describe("why it was refused, or how the grader failed"),
  digest: z.string(),
  key: z.string().describe("the name of its sheet"),
  people: z.array(Clue).optional()
    .describe("what the host says of whose it is; none: only its id does"),
  at: z.string().optional().describe("when it was handed in"),
  late: z.boolean().optional().describe("whether the host calls it late"),
  attempt: z.number().optional().describe("from 1, where the host counts"),
});
export type Line = Readonly<z.infer<typeof Line>>;

/** A sheet in the journal. */
export interface Kept {
  readonly sheet: ScoreSheet;
  /** Whether time has yet to be measured. */
  readonly provisional: boolean;
}

/**
 * What is known of a class, in one SQLite file. Each change is a transaction
 * that is on the disk before it counts, so that a process that is killed loses
 * nothing and leaves nothing half. Only one process can hold it.
 */
export class Journal {
  readonly #db: DatabaseSync;
  readonly #path: string;

  private constructor(db: DatabaseSync, path: string) {
    this.#db = db;
    this.#path = path;
  }

  /**
   * Opens the journal of a folder, or makes it.
   *
   * @throws {InputError} If another process has it or it is none.
   */
  static open(path: string): Journal {
    const refuse = (state: string) =>
      new InputError(`Cannot open journal "${path}": ${state}`);
    let db: DatabaseSync | undefined;
    try {
      db = new DatabaseSync(path);
      db.exec(SET_UP);
      addColumn(db);
      const journal = new Journal(db, path);
      const version = journal.meta("version");
      if (version === undefined) journal.setMeta("version", VERSION);
      else if (version !== VERSION) {
        throw refuse(`it has version ${version}; start with a new --out`);
      }
      return journal;
    } catch (error) {
      db?.close();
      if (error instanceof InputError) throw error;
      const message = error instanceof Error ? error.message : `${error}`;
      throw refuse(
        /locked/.test(message)
          ? "another run is at work there; wait for it"
          : `${message}; name another folder with --out`,
      );
    }
  }

  /** What is noted of the class as a whole; its schema, where it has one. */
  metaAs<Value>(name: string, schema: z.ZodType<Value>): Value | undefined {
    const text = this.meta(name);
    return text === undefined ? undefined : this.#parse(schema, text);
  }

  meta(name: string): string | undefined {
    const row = this.#row("select value from meta where name = ?", name);
    return row && String(row["value"]);
  }

  setMeta(name: string, value: string): void {
    this.#change(() =>
      this.#db.prepare("insert or replace into meta values (?, ?)")
        .run(name, value)
    );
  }

  /** Puts a new list of submissions in the place of the last. */
  setLines(lines: readonly Line[]): void {
    const line = this.#db.prepare(
      "insert into submissions (id, state, note, digest, key, about) values (?, ?, ?, ?, ?, ?)",
    );
    this.#change(() => {
      this.#db.exec("delete from submissions");
      for (const { id, state, note, digest, key, ...about } of lines) {
        line.run(id, state, note, digest, key, JSON.stringify(about));
      }
    });
  }

  /** Keeps the files of submissions, by their digest. */
  addSources(
    sources: ReadonlyMap<string, Readonly<Record<string, string>>>,
  ): void {
    const source = this.#db.prepare(
      "insert or ignore into sources values (?, ?)",
    );
    this.#change(() => {
      for (const [digest, files] of sources) {
        source.run(digest, JSON.stringify(files));
      }
    });
  }

  /** The submissions, ordered by id. */
  lines(): Line[] {
    return this.#rows(
      "select id, state, note, digest, key, about from submissions order by id",
    ).map(({ about, ...row }) => {
      const more = this.#parse(z.record(z.string(), z.unknown()), about);
      return this.#parse(Line, JSON.stringify({ ...row, ...more }));
    });
  }

  /** Notes that the grader failed on the submissions with this key. */
  setError(key: string, note: string): void {
    this.#change(() =>
      this.#db.prepare(
        "update submissions set state = 'error', note = ? where key = ?",
      ).run(note, key)
    );
  }

  /** Keeps a sheet in the place of the last one of this key. */
  keep(key: string, { sheet, provisional }: Kept): void {
    const text = JSON.stringify(sheet);
    this.#change(() => {
      this.#db.prepare("insert or replace into sheets values (?, ?, ?)")
        .run(key, provisional ? 1 : 0, text);
      this.#db.prepare(
        "update submissions set state = 'collected', note = '' where key = ?",
      ).run(key);
    });
  }

  sheet(key: string): Kept | undefined {
    const row = this.#row(
      "select provisional, sheet from sheets where key = ?",
      key,
    );
    return row && {
      sheet: this.#parse(ScoreSheet, row["sheet"]),
      provisional: row["provisional"] === 1,
    };
  }

  /** Whether there is a sheet, and whether it is the last word. */
  stateOf(key: string): "none" | "provisional" | "final" {
    const row = this.#row("select provisional from sheets where key = ?", key);
    if (row === undefined) return "none";
    return row["provisional"] === 1 ? "provisional" : "final";
  }

  /** Forgets a sheet, so that it is made again. */
  forget(key: string): void {
    this.#change(() =>
      this.#db.prepare("delete from sheets where key = ?").run(key)
    );
  }

  /** The files of a submission, as they were when it was read. */
  sources(digest: string): Readonly<Record<string, string>> | undefined {
    const row = this.#row("select files from sources where digest = ?", digest);
    return row && this.#parse(z.record(z.string(), z.string()), row["files"]);
  }

  close(): void {
    this.#db.close();
  }

  #row(select: string, key: string): Record<string, unknown> | undefined {
    return this.#rows(select, key)[0];
  }

  #rows(select: string, ...keys: string[]): Record<string, unknown>[] {
    return this.#reading(() => this.#db.prepare(select).all(...keys));
  }

  #parse<Value>(schema: z.ZodType<Value>, text: unknown): Value {
    return this.#reading(() => checked(schema, parseJson(`${text}`)));
  }

  /** The file may be damaged, or changed by somebody else. */
  #reading<Value>(read: () => Value): Value {
    try {
      return read();
    } catch (error) {
      throw new InputError(
        `Cannot read journal "${this.#path}": ${
          (error as Error).message
        }; it was changed: begin again with another --out`,
      );
    }
  }

  /** All of it or nothing. */
  #change(change: () => void): void {
    try {
      this.#db.exec("begin immediate");
      change();
      this.#db.exec("commit");
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec("rollback");
      const message = error instanceof Error ? error.message : `${error}`;
      throw new InputError(
        `Cannot write the journal: ${message}; nothing is lost: make room and go on with --resume`,
      );
    }
  }
}

/** A journal that was begun before hosts' downloads were taken has none. */
function addColumn(db: DatabaseSync): void {
  const columns = db.prepare("pragma table_info(submissions)").all();
  if (columns.some(({ name }) => name === "about")) return;
  db.exec(
    "alter table submissions add column about text not null default '{}'",
  );
}

const SET_UP = `
  pragma locking_mode = exclusive;
  pragma journal_mode = wal;
  pragma synchronous = full;
  create table if not exists meta (
    name text primary key, value text not null
  ) strict;
  create table if not exists submissions (
    id text primary key, state text not null, note text not null,
    digest text not null, key text not null, about text not null default '{}'
  ) strict;
  create index if not exists by_key on submissions (key);
  create table if not exists sources (
    digest text primary key, files text not null
  ) strict;
  create table if not exists sheets (
    key text primary key, provisional integer not null, sheet text not null
  ) strict;
`;
