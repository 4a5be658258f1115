/** What the tests of queues share: no test of its own. */
import { assertEquals } from "@std/assert";
import { afterAll, beforeAll } from "@std/testing/bdd";
import {
  type Ended,
  type Files,
  findPostgres,
  PostgresServer,
  runKit,
  solutionsWith,
} from "../../dev/testing/mod.ts";

export const bin = await findPostgres();

export const right = await solutionsWith();
export const relu = right["relu.ts"]!;

/** What comes in on the last evening. */
export const CLASS: Files = {
  "class/ada/relu.ts": relu,
  "class/twin/relu.ts": relu,
  "class/bob/exercises/relu.ts": `${relu}// bob\n`,
  "class/cy/relu.ts": Uint8Array.of(0xff, 0xfe, 0, 1),
  "class/Ä'; drop table x/relu.ts": "export class {",
  "class/large/relu.ts": " ".repeat(300_000),
};

/** A server for the tests of a `describe()`, and what is done with its queues. */
export function useQueue() {
  let server: PostgresServer;
  let count = 0;

  beforeAll(async () => {
    server = await PostgresServer.start(bin!);
    await server.psql(
      "create role gate login password 'secret'; create role mill login password 'secret'; create role eye login password 'secret'",
    );
  });
  afterAll(() => server.close());

  /** A database of its own, with the three who use it. */
  async function course(...options: string[]): Promise<string> {
    const name = `course_${++count}`;
    await server.psql(`create database ${name}`);
    const made = await queue(["migrate", ...options], server.url(name));
    assertEquals(made.code, 0, made.err);
    await server.psql(
      "grant tinytorch_submitter to gate; grant tinytorch_worker to mill; grant tinytorch_reader to eye",
    );
    return name;
  }

  async function queue(
    args: readonly string[],
    db: string,
    cwd?: string,
  ): Promise<Ended> {
    return await runKit(["queue", ...args, "--db", db], {
      ...(cwd !== undefined && { cwd }),
      env: { PGPASSWORD: "secret" },
    });
  }

  const submit = (name: string, dir: string, ...more: string[]) =>
    queue(["submit", "class", ...more], server.url(name, "gate"), dir);
  const work = (name: string, ...more: string[]) =>
    queue(
      ["work", "--no-cost", "--until-empty", ...more],
      server.url(name, "mill"),
    );
  const look = async (name: string) => {
    const { out, code } = await queue(
      ["status", "--format", "json"],
      server.url(name, "eye"),
    );
    return { code, ...JSON.parse(out) };
  };

  /** Files that nobody's kit packed, in the place of a student's. */
  const damage = (student: string, name: string) =>
    server.psql(
      `update tinytorch.blob set content = '\\x00', size = 1, sha256 = encode(sha256('\\x00'), 'hex') where id = (select blob from tinytorch.submission where name = '${student}')`,
      name,
    );

  async function results(name: string): Promise<number> {
    return Number(
      await server.psql("select count(*) from tinytorch.result", name),
    );
  }

  return {
    server: () => server,
    course,
    queue,
    submit,
    work,
    look,
    damage,
    results,
  };
}
