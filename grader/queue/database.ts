import pg from "pg";
import { InputError } from "../verdict/mod.ts";
import type { Address } from "./address.ts";
import { isAway } from "./is_away.ts";

/** What runs statements: the pool, or one connection in a transaction. */
export interface Sql {
  executeSql(
    text: string,
    values?: unknown[],
  ): Promise<{ rows: Record<string, unknown>[] }>;
}

/** How a database is used. */
export interface DatabaseOptions {
  /** Give up when the server is away for so long, in milliseconds. */
  readonly patienceMs: number;
  readonly connections: number;
  /** Told that the server is away, in one line. */
  readonly onAway?: (line: string) => void;
  /** Aborted by who wants to wait no longer. */
  readonly signal?: AbortSignal;
}

/** A statement that takes longer has lost its server. */
const STATEMENT_MS = 30_000;

/** A PostgreSQL database that may be away for a while. */
export class Database implements Sql {
  readonly #pool: pg.Pool;
  readonly #address: Address;
  readonly #options: DatabaseOptions;

  constructor(address: Address, options: DatabaseOptions) {
    this.#address = address;
    this.#options = options;
    this.#pool = new pg.Pool({
      ...address.config,
      application_name: "tinytorch",
      max: options.connections,
      connectionTimeoutMillis: 5000,
      query_timeout: STATEMENT_MS,
      statement_timeout: STATEMENT_MS,
      keepAlive: true,
    });
    // An idle connection that breaks is replaced by the next query.
    this.#pool.on("error", () => {});
  }

  /** Runs a statement; where the server is away, again. */
  async executeSql(
    text: string,
    values?: unknown[],
  ): Promise<{ rows: Record<string, unknown>[] }> {
    return await this.#patiently(() => this.#pool.query(text, values));
  }

  /**
   * Runs statements in one transaction. Where the server went away it is run
   * again, also if it may have been committed: it has to bear that.
   */
  async transaction<Result>(
    body: (sql: Sql) => Promise<Result>,
  ): Promise<Result> {
    return await this.#patiently(async () => {
      const client = await this.#pool.connect();
      let broken: Error | undefined;
      const note = (error: Error) => {
        broken = error;
      };
      client.on("error", note);
      try {
        await client.query("begin");
        const result = await body({
          executeSql: (text, values) => client.query(text, values),
        });
        await client.query("commit");
        return result;
      } catch (error) {
        if (!isAway(error)) await client.query("rollback").catch(note);
        else broken ??= error as Error;
        throw error;
      } finally {
        client.removeListener("error", note);
        client.release(broken);
      }
    });
  }

  async close(): Promise<void> {
    await this.#pool.end().catch(() => {});
  }

  async #patiently<Result>(attempt: () => Promise<Result>): Promise<Result> {
    const { patienceMs, onAway, signal } = this.#options;
    let waited = 0;
    for (let pauseMs = 250;; pauseMs = Math.min(8000, pauseMs * 2)) {
      try {
        return await attempt();
      } catch (error) {
        if (!isAway(error)) throw plain(error, this.#address);
        const state = `${error instanceof Error ? error.message : error}`;
        if (waited >= patienceMs || signal?.aborted) {
          throw new InputError(
            `Cannot reach the database ${this.#address.shown}: ${
              oneLine(state)
            }; look whether it runs, and try again`,
          );
        }
        // Not all at once when it comes back.
        const ms = pauseMs * (0.5 + Math.random());
        onAway?.(
          `The database is away (${oneLine(state)}); trying again in ${
            (ms / 1000).toFixed(1)
          } s`,
        );
        await wait(ms, signal);
        waited += ms;
      }
    }
  }
}

/** Errors that the operator can mend, in a sentence. */
function plain(error: unknown, { shown }: Address): unknown {
  const code = Reflect.get(Object(error), "code");
  const message = oneLine(error instanceof Error ? error.message : `${error}`);
  const refuse = (advice: string) =>
    new InputError(`Cannot use the database ${shown}: ${message}; ${advice}`);
  switch (code) {
    case "28P01":
    case "28000":
      return refuse("give the password in PGPASSWORD or --db-file");
    case "3D000":
      return refuse("make it with createdb");
    case "42501":
      return refuse(
        "use a login in the role that this command needs, see docs/scale.md",
      );
    case "42P01":
    case "3F000":
      return refuse("run deno task queue migrate first");
    case "53100":
      return refuse("make room on the server's disk");
    case "ENOTFOUND":
      return refuse("mend the host's name");
    default:
      return error;
  }
}

function oneLine(text: string): string {
  return text.split("\n")[0]!.trim() || "no answer";
}

function wait(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    }
    signal?.addEventListener("abort", done);
  });
}
