/**
 * A long night of the queue: many submissions, two workers, `kill -9` of one of
 * them and later of the server. Everyone has to have one sheet, and the workers
 * keep their memory and their pace.
 *
 *     deno task -c dev.json bench:queue [--submissions 10000]
 */
import { parseArgs } from "@std/cli/parse-args";
import { findPostgres, PostgresServer, runKit } from "../dev/testing/mod.ts";
import { Member } from "./_crew.ts";
import { writeClass } from "./_write_class.ts";
import type { Figure } from "./figure.ts";
import { type Moment, pace, peak, residentMiB } from "./memory.ts";
import { renderFigures } from "./render_figures.ts";

const { submissions } = parseArgs(Deno.args, { string: ["submissions"] });
const count = Number(submissions ?? 10_000);
const DATABASE = "course";

const bin = await findPostgres();
if (!bin) {
  console.log("Skipped: there is no PostgreSQL here");
  Deno.exit(0);
}
const dir = await Deno.makeTempDir({ prefix: "tinytorch-queue-" });
await Deno.chmod(dir, 0o755);
const server = await PostgresServer.start(bin);
const crew: Member[] = [];
try {
  await server.psql(`create database ${DATABASE}`);
  await queue("migrate", "--heartbeat", "10");
  // Stubs are the least that can be graded.
  await writeClass(`${dir}/class`, "exercises", count);
  await queue("submit", `${dir}/class`);
  await Deno.mkdir(`${dir}/spool`);
  const plan = { db: server.url(DATABASE), spool: `${dir}/spool` };
  crew.push(new Member("w1", plan), new Member("w2", plan));
  const moments = await watch();
  const figures = [
    peak("memory of the larger worker", moments),
    pace(moments, count),
    await sheets(),
  ];
  console.log(renderFigures(figures));
  if (!figures.every(({ met }) => met)) Deno.exitCode = 1;
} finally {
  await Promise.all(crew.map((member) => member.dismiss()));
  await server.close();
  await Deno.remove(dir, { recursive: true });
}

/** Looks once a second until all have a sheet, and kills twice on the way. */
async function watch(): Promise<Moment[]> {
  const kills = [
    { at: count * 0.35, kill: () => crew[0]!.kill() },
    {
      at: count * 0.65,
      kill: async () => {
        await server.kill();
        await wait(3);
        await server.up();
      },
    },
  ];
  const moments: Moment[] = [];
  for (let done = 0; done < count; await wait(1)) {
    done = await one("select count(*) from tinytorch.result") ?? done;
    const sizes = await Promise.all(crew.map(({ pid }) => residentMiB(pid)));
    const ms = performance.now();
    moments.push({ ms, mib: Math.max(...sizes), sheets: done });
    if (done >= (kills[0]?.at ?? Infinity)) await kills.shift()!.kill();
  }
  return moments;
}

async function sheets(): Promise<Figure> {
  const exactlyOne = await one(
    `select count(*) from tinytorch.submission s where 1 =
      (select count(*) from tinytorch.result r where r.submission = s.id)`,
  );
  const again = await one(
    "select count(*) from pgboss.job where name = 'grade' and retry_count > 0",
  );
  return {
    what: "submissions with exactly one sheet",
    seen: `${exactlyOne} of ${count}`,
    peer: `${again} were begun again`,
    ratio: (exactlyOne ?? 0) / count,
    goal: "all",
    met: exactlyOne === count,
  };
}

/** Undefined while the server is away. */
async function one(query: string): Promise<number | undefined> {
  const text = await server.psql(query, DATABASE).catch(() => undefined);
  return text === undefined ? undefined : Number(text);
}

async function queue(...args: string[]): Promise<void> {
  const db = ["--db", server.url(DATABASE)];
  const env = { PGPASSWORD: "secret" };
  const { code, err } = await runKit(["queue", ...args, ...db], { env });
  if (code !== 0) throw new Error(err);
}

function wait(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
