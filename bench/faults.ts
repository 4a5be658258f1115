/**
 * Hands in a class, lets workers grade it, and breaks what can break while they
 * do. At the end every submission has to have exactly one sheet.
 *
 *     deno task -c dev.json bench:faults [--submissions 2000] [--workers 4] [--quick]
 */
import { parseArgs } from "@std/cli/parse-args";
import {
  copyKit,
  findPostgres,
  PostgresServer,
  runKit,
  solutionsWith,
} from "../dev/testing/mod.ts";
import { Member, type Plan } from "./_crew.ts";
import { Proxy } from "./_proxy.ts";

const options = parseArgs(Deno.args, {
  string: ["submissions", "workers"],
  boolean: ["quick"],
});
const count = Number(options.submissions ?? (options.quick ? 60 : 2000));
const workers = Number(options.workers ?? 4);
const HOUR = 3_600_000;
/** One in so many hands in all five files; the others hand in one. */
const FULL_EVERY = 5;
const DATABASE = "course";
const POISON = "student-7";
const ENV = { env: { PGPASSWORD: "secret" } };
const started = performance.now();

const bin = await findPostgres();
if (!bin) {
  say("Skipped: there is no PostgreSQL here");
  Deno.exit(0);
}
const dir = await Deno.makeTempDir({ prefix: "tinytorch-faults-" });
await Deno.chmod(dir, 0o755);
const server = await PostgresServer.start(bin);
const proxy = new Proxy(server.port);
const crew: Member[] = [];
let mounted = false;

type Fault = readonly [string, () => Promise<void> | void];

const FAULTS: readonly Fault[] = [
  ["kill -9 of one worker while it grades", () => crew[0]?.kill()],
  [
    "kill -9 of the server while sheets are committed; back after 3 s",
    () => serverGone(3),
  ],
  [
    "partition: the proxy closes all connections for 5 s",
    () => partition("cut", 5),
  ],
  [
    "a worker's clock is an hour ahead",
    () => crew[1]?.change({ ...plan(1), shiftMs: HOUR }),
  ],
  [
    "kill -9 of all workers at once",
    () => crew.forEach((member) => member.kill()),
  ],
  [
    "partition: the proxy passes nothing on for 20 s; its workers are given up",
    () => partition("silent", 20),
  ],
  [
    "a worker has other suites",
    () =>
      crew.at(-1)?.change({ ...plan(crew.length - 1), kit: `${dir}/other` }),
  ],
  [
    "kill -9 of the server once more; back after 8 s",
    () => serverGone(8),
  ],
  [
    "a worker's clock is an hour behind",
    () => crew[0]?.change({ ...plan(0), shiftMs: -HOUR }),
  ],
];

try {
  await run();
} finally {
  await Promise.all(crew.map((member) => member.dismiss()));
  proxy.close();
  await server.close();
  if (mounted) await command("umount", `${dir}/spool`);
  await Deno.remove(dir, { recursive: true });
}

async function run(): Promise<void> {
  await server.psql(`create database ${DATABASE}`);
  await queue("migrate", "--tries", "5", "--heartbeat", "10");
  await generate();
  await fullSpool();
  await poison();
  await copyKit(`${dir}/other`);
  await Deno.writeTextFile(
    `${dir}/other/grader/module/_common.ts`,
    "\n// Another version.\n",
    { append: true },
  );
  for (let i = 0; i < workers; i++) {
    crew.push(new Member(`w${i + 1}`, plan(i)));
  }
  for (const [i, [name, fault]] of FAULTS.entries()) {
    const due = Math.floor(((i + 0.5) / (FAULTS.length + 1)) * count);
    await reach(due);
    say(`fault ${i + 1}: ${name}`);
    await fault();
  }
  await reach(count - 1);
  await mended();
  await reach(count);
  await verify();
}

/** Half of them come through the proxy, half by themselves. */
function plan(i: number): Plan {
  const port = i % 2 === 0 ? proxy.port : server.port;
  return {
    db: `postgres://owner@127.0.0.1:${port}/${DATABASE}`,
    spool: `${dir}/spool`,
  };
}

async function serverGone(seconds: number): Promise<void> {
  const before = await results();
  // Just after a commit the next ones are on their way.
  for (let tries = 0; tries < 100 && await results() === before; tries++) {
    await wait(0.02);
  }
  await server.kill();
  await wait(seconds);
  await server.up();
}

async function partition(
  kind: "cut" | "silent",
  seconds: number,
): Promise<void> {
  proxy.set(kind);
  await wait(seconds);
  proxy.set("clear");
}

async function generate(): Promise<void> {
  const right = await solutionsWith();
  for (let i = 0; i < count; i++) {
    const folder = `${dir}/class/student-${i}`;
    await Deno.mkdir(folder, { recursive: true });
    for (const [file, text] of Object.entries(right)) {
      if (i % FULL_EVERY !== 0 && file !== "relu.ts") continue;
      await Deno.writeTextFile(`${folder}/${file}`, `${text}// ${i}\n`);
    }
  }
  say(`${count} submissions, ${workers} workers`);
}

/** The last of the submissions go into a spool that is too small for them. */
async function fullSpool(): Promise<void> {
  const late = `${dir}/late`;
  await Deno.mkdir(late);
  await Deno.mkdir(`${dir}/spool`);
  const share = Math.ceil(count / 20);
  for (let i = count - share; i < count; i++) {
    await Deno.rename(`${dir}/class/student-${i}`, `${late}/student-${i}`);
  }
  await queue("submit", `${dir}/class`);
  // Room for a few packs; each takes a page and a folder.
  mounted = await command(
    ..."mount -t tmpfs -o size=8k tmpfs".split(" "),
    `${dir}/spool`,
  );
  const common = ["submit", late, "--cap-kib", "0", "--spool", `${dir}/spool`];
  if (!mounted) {
    say("no fault: the spool stays large enough, since nothing can be mounted");
    await queue(...common);
    return;
  }
  const full = await runKit(["queue", ...common, "--db", owner()], ENV);
  say(`fault 0: full disk for the spool: ${firstLine(full.err)}`);
  if (full.code === 0) throw new Error("Cannot fill the spool");
  await command(
    ..."mount -o remount,size=64m".split(" "),
    `${dir}/spool`,
  );
  await queue(...common);
}

/** Its files are damaged in the database: whoever tries it, fails. */
async function poison(): Promise<void> {
  await sql(
    `create table whole as select b.* from tinytorch.blob b join tinytorch.submission s on s.blob = b.id where s.name = '${POISON}';
     update tinytorch.blob b set content = '\\x00', size = 1, sha256 = encode(sha256('\\x00'), 'hex') from whole where b.id = whole.id`,
  );
  say(`fault: ${POISON} is poison`);
}

/** By now the poison is given up, and named. */
async function mended(): Promise<void> {
  let dead: { name: string; tries: number; why: string }[] = [];
  while (dead.length === 0) {
    const { out } = await runKit(
      ["queue", "status", "--format", "json", "--db", owner()],
      ENV,
    );
    dead = JSON.parse(out).dead;
    await wait(1);
  }
  for (const { name, tries, why } of dead) {
    say(`given up and named: ${name} after ${tries} tries: ${why}`);
  }
  if (dead.length !== 1 || dead[0]!.name !== POISON) {
    throw new Error("Cannot go on: more is dead than the poison");
  }
  await sql(
    "update tinytorch.blob b set content = whole.content, size = whole.size, sha256 = whole.sha256 from whole where b.id = whole.id",
  );
  await queue("redrive");
  say(`${POISON} is mended and tried again`);
}

async function verify(): Promise<void> {
  const one = async (query: string) => Number(await sql(query));
  const submissions = await one("select count(*) from tinytorch.submission");
  const exactlyOne = await one(
    `select count(*) from tinytorch.submission s where 1 =
      (select count(*) from tinytorch.result r where r.submission = s.id)`,
  );
  const whole = await one(
    `select count(*) from tinytorch.result r join tinytorch.sheet t using (key)
      join tinytorch.submission s on s.id = r.submission
      where encode(sha256(convert_to(t.body, 'UTF8')), 'hex') = t.sha256
      and (t.score = t.max_score) = (substring(s.name from '\\d+')::int % ${FULL_EVERY} = 0)`,
  );
  const late = await one(
    `select count(*) from tinytorch.sheet where made_at > now() or made_at < now() - interval '${
      Math.ceil((performance.now() - started) / 1000) + 1
    } seconds'`,
  );
  const open = await one(
    "select count(*) from pgboss.job where name = 'grade' and state < 'completed'",
  );
  const retried = await one(
    "select count(*) from pgboss.job where name = 'grade' and retry_count > 0",
  );
  const shown = await runKit(["queue", "status", "--db", owner()], ENV);
  console.log(`\n${shown.out}`);
  say(`${retried} jobs needed more than one try`);
  say(`${late} sheets bear a time that is not the server's`);
  say(`${whole} sheets are whole and right`);
  say(`${exactlyOne} of ${submissions} submissions have exactly one sheet`);
  const good = submissions === count && exactlyOne === count &&
    whole === count && late === 0 && open === 0;
  if (!good) Deno.exitCode = 1;
}

/** Waits until so many submissions have their sheet. */
async function reach(due: number): Promise<void> {
  let known = -1;
  let since = performance.now();
  for (;;) {
    const now = await results();
    if (now >= due) return;
    if (now !== known) since = performance.now();
    known = now;
    if (performance.now() - since > 180_000) {
      throw new Error(`Cannot go on: ${now} sheets for three minutes`);
    }
    await wait(0.1);
  }
}

async function results(): Promise<number> {
  try {
    return Number(await sql("select count(*) from tinytorch.result"));
  } catch {
    return -1;
  }
}

async function queue(...args: string[]): Promise<void> {
  const { code, err } = await runKit(["queue", ...args, "--db", owner()], ENV);
  if (code !== 0) throw new Error(err);
}

async function sql(text: string): Promise<string> {
  return await server.psql(text, DATABASE);
}

function owner(): string {
  return server.url(DATABASE);
}

async function command(...words: string[]): Promise<boolean> {
  const [program, ...args] = words;
  const { success } = await new Deno.Command(program!, {
    args,
    stdout: "null",
    stderr: "null",
  }).output().catch(() => ({ success: false }));
  return success;
}

function firstLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").replaceAll(dir, "…").slice(0, 120);
}

function wait(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

function say(text: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${seconds.padStart(5)} s  ${text}`);
}
