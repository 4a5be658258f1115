/**
 * How long a grade is waited for on deadline night, by the number of workers,
 * simulated from service times that are measured here; and a real burst beside
 * what the simulation says of it.
 *
 *     deno task -c dev.json bench:simulate [--burst 500] [--price 0.05] [--json]
 */
import { parseArgs } from "@std/cli/parse-args";
import {
  findPostgres,
  PostgresServer,
  runKit,
  solutionsWith,
} from "../dev/testing/mod.ts";
import { bareMs } from "./_spawn.ts";
import { deadlineNight, percentile, simulateQueue } from "./_simulate_queue.ts";

const options = parseArgs(Deno.args, {
  string: ["burst", "price"],
  boolean: ["json"],
});
const burst = Number(options.burst ?? 500);
/** Of a core for an hour. */
const price = Number(options.price ?? 0.05);
const CORES = Math.max(1, navigator.hardwareConcurrency);
/** Submissions before the burst, from which it is predicted. */
const SAMPLE = Math.min(60, burst);
/** With time measured, which takes seconds each. */
const COSTED = Math.min(8, burst);
const SIZES = [100, 10_000, 1_000_000];
const DATABASE = "course";
const ENV = { env: { PGPASSWORD: "secret" } };

const bin = await findPostgres();
if (!bin) {
  console.log("Skipped: there is no PostgreSQL here");
  Deno.exit(0);
}
const right = await solutionsWith();
const dir = await Deno.makeTempDir({ prefix: "tinytorch-simulate-" });
const server = await PostgresServer.start(bin);
try {
  await server.psql(`create database ${DATABASE}`);
  await queue("migrate");
  const spawn = await bareChild();
  await submit("sample", SAMPLE);
  await work("--no-cost", "--jobs", `${CORES}`);
  const service = await column(served("sample"));
  await submit("costed", COSTED);
  await work("--jobs", "1");
  const costed = await column(served("costed"));
  await submit("burst", burst);
  await work("--no-cost", "--jobs", `${CORES}`);
  // The worker itself starts once; its first job is where waiting begins.
  const arrivals = await column(
    `select greatest(0, extract(epoch from s.submitted_at - first.at))
      from tinytorch.submission s,
        (select min(started_on) as at from pgboss.job j
          join tinytorch.submission b on b.id = j.id
          where b.name like 'burst-%') first
      where s.name like 'burst-%' order by s.submitted_at`,
  );
  const real = await column(
    `select extract(epoch from j.completed_on - greatest(s.submitted_at,
        (select min(started_on) from pgboss.job k
          join tinytorch.submission b on b.id = k.id
          where b.name like 'burst-%')))
      from pgboss.job j join tinytorch.submission s on s.id = j.id
      where s.name like 'burst-%'`,
  );
  show({ spawn, service, costed, arrivals, real });
} finally {
  await server.close();
  await Deno.remove(dir, { recursive: true });
}

interface Measured {
  /** Seconds of a bare child, the machine's own yardstick. */
  readonly spawn: number;
  /** Seconds of a job while all cores work. */
  readonly service: readonly number[];
  /** The same with time measured, one at a time. */
  readonly costed: readonly number[];
  readonly arrivals: readonly number[];
  readonly real: readonly number[];
}

function show({ spawn, service, costed, arrivals, real }: Measured): void {
  const predicted = simulateQueue(arrivals, CORES, drawing(service));
  const each = mean(service);
  const eachCosted = mean(costed);
  const check = [0.5, 0.99].map((share) => ({
    percentile: share * 100,
    simulated: percentile(predicted, share),
    real: percentile(real, share),
  }));
  const cost = SIZES.map((count) => ({
    submissions: count,
    coreHours: count * each / 3600,
    // While time is measured the other cores of a machine rest.
    coreHoursCosted: count * eachCosted * CORES / 3600,
  }));
  const night = [1000, 10_000, 100_000].flatMap((count) => {
    const lanes = (count * each * 10 / 33) / 3600;
    return [0.75, 1, 1.25, 2].map((load) => {
      const workers = Math.max(1, Math.ceil(lanes * load));
      const waits = simulateQueue(
        deadlineNight(count, Math.random),
        workers,
        drawing(service),
      );
      return {
        submissions: count,
        workers,
        p50: percentile(waits, 0.5),
        p99: percentile(waits, 0.99),
      };
    }).filter(({ workers }, i, all) =>
      all.findIndex((other) => other.workers === workers) === i
    );
  });
  if (options.json) {
    const figures = { spawn, each, eachCosted, cores: CORES, price };
    console.log(JSON.stringify({ ...figures, check, cost, night }, null, 2));
    return;
  }
  const say = (line = "") => console.log(line);
  say(
    `service: ${
      two(each)
    } core seconds a submission on ${CORES} cores at work, ${
      two(each / spawn)
    } bare children; with time measured ${two(eachCosted)} s of a machine`,
  );
  say(
    `tails:   p50 ${two(percentile(service, 0.5))} s, p99 ${
      two(percentile(service, 0.99))
    } s over ${service.length}`,
  );
  say(`\na burst of ${real.length}: wait from arrival to sheet`);
  for (const { percentile, simulated, real } of check) {
    say(
      `  p${percentile}: simulated ${two(simulated)} s, real ${
        two(real)
      } s, ratio ${two(real / simulated)}`,
    );
  }
  say(`\ncost, at ${price} for a core and hour`);
  say("  submissions  core hours     money  minutes on 2 / 32 / 512 cores");
  for (const { submissions, coreHours } of cost) {
    const minutes = [2, 32, 512].map((cores) => two(coreHours * 60 / cores));
    say(
      `  ${`${submissions}`.padStart(11)}  ${two(coreHours).padStart(10)}  ${
        two(coreHours * price).padStart(8)
      }  ${minutes.join(" / ")}`,
    );
  }
  say("  with time measured, one at a time on a machine of these cores");
  for (const { submissions, coreHoursCosted } of cost) {
    say(
      `  ${`${submissions}`.padStart(11)}  ${
        two(coreHoursCosted).padStart(10)
      }  ${two(coreHoursCosted * price).padStart(8)}`,
    );
  }
  say("\ndeadline night: 24 hours, the last one tenfold; a worker is a core");
  say("  submissions  workers     p50 s     p99 s");
  for (const { submissions, workers, p50, p99 } of night) {
    say(
      `  ${`${submissions}`.padStart(11)}  ${`${workers}`.padStart(7)}  ${
        two(p50).padStart(8)
      }  ${two(p99).padStart(8)}`,
    );
  }
}

/** The seconds for which the jobs of a folder were in work. */
function served(name: string): string {
  return `select extract(epoch from j.completed_on - j.started_on)
    from pgboss.job j join tinytorch.submission s on s.id = j.id
    where s.name like '${name}-%' order by j.started_on`;
}

/** Draws one of the measured values at random. */
function drawing(values: readonly number[]): () => number {
  return () => values[Math.floor(Math.random() * values.length)]!;
}

async function submit(name: string, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const folder = `${dir}/${name}/${name}-${i}`;
    await Deno.mkdir(folder, { recursive: true });
    for (const [file, text] of Object.entries(right)) {
      await Deno.writeTextFile(`${folder}/${file}`, `${text}// ${name} ${i}\n`);
    }
  }
  await queue("submit", `${dir}/${name}`);
}

async function work(...more: string[]): Promise<void> {
  await queue("work", "--until-empty", ...more);
}

async function queue(...args: string[]): Promise<void> {
  const { code, err } = await runKit(
    ["queue", ...args, "--db", server.url(DATABASE)],
    ENV,
  );
  if (code !== 0) throw new Error(err);
}

async function column(query: string): Promise<number[]> {
  const text = await server.psql(query, DATABASE);
  return text.split("\n").map(Number);
}

async function bareChild(): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 9; i++) times.push(await bareMs() / 1000);
  return percentile(times, 0.5);
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

/** Two digits that count. */
function two(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toPrecision(2);
}
