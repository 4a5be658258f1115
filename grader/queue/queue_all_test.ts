import {
  assert,
  assertEquals,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { afterAll, beforeAll, describe, it } from "@std/testing/bdd";
import {
  copyKit,
  type Ended,
  type Files,
  findPostgres,
  needs,
  parseCsv,
  PostgresServer,
  runKit,
  solutionsWith,
  withFolder,
} from "../testing/mod.ts";

const bin = await findPostgres();

const right = await solutionsWith();
const relu = right["relu.ts"]!;

/** What comes in on the last evening. */
const CLASS: Files = {
  "class/ada/relu.ts": relu,
  "class/twin/relu.ts": relu,
  "class/bob/exercises/relu.ts": `${relu}// bob\n`,
  "class/cy/relu.ts": Uint8Array.of(0xff, 0xfe, 0, 1),
  "class/Ä'; drop table x/relu.ts": "export class {",
  "class/large/relu.ts": " ".repeat(300_000),
};

describe("deno task queue", needs("PostgreSQL", bin !== undefined), () => {
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

  it("gives the gradebook that deno task class gives", async () => {
    await withFolder(CLASS, async (dir) => {
      const name = await course();
      assertEquals((await submit(name, dir)).code, 0);
      const again = await submit(name, dir);
      assertStringIncludes(again.out, "0 submissions handed in, 6 were known");
      const [one, two] = await Promise.all([work(name), work(name)]);
      assertEquals([one.code, two.code], [0, 0], one.err + two.err);
      const status = await look(name);
      assertEquals([status.submissions, status.graded], [6, 6]);
      const drained = await queue(
        ["drain", "--out", "drained"],
        server.url(name, "eye"),
        dir,
      );
      assertEquals(drained.code, 0, drained.err);
      const seed = await server.psql(
        "select value from tinytorch.setting where name = 'seed'",
        name,
      );
      const graded = await runKit(
        ["class", "class", "--no-cost", "--seed", seed],
        { cwd: dir },
      );
      assertEquals(graded.code, 0, graded.err);
      const [queued, whole] = await Promise.all(
        ["drained", "grades"].map((out) =>
          Deno.readTextFile(`${dir}/${out}/grades.csv`)
        ),
      );
      assertEquals(queued, whole);
    });
  });

  it("has roles that can do what they need and nothing else", async () => {
    const name = await course();
    const tables = "setting blob submission sheet result".split(" ");
    const may: Record<string, Record<string, string>> = {
      gate: { select: "", insert: "blob submission" },
      mill: {
        select: "setting blob submission sheet result",
        insert: "setting sheet result",
      },
      eye: { select: "submission sheet result", insert: "" },
    };
    for (const [who, rights] of Object.entries(may)) {
      for (const right of ["select", "insert", "update", "delete"]) {
        const has = await server.psql(
          `select name from unnest(string_to_array('${
            tables.join(" ")
          }', ' ')) name where has_table_privilege('${who}', 'tinytorch.' || name, '${right}')`,
          name,
        );
        assertEquals(
          has.split("\n").join(" "),
          rights[right] ?? "",
          `${who} ${right}`,
        );
      }
      const creates = await server.psql(
        `select has_schema_privilege('${who}', 'tinytorch', 'create') or has_schema_privilege('${who}', 'pgboss', 'create')`,
        name,
      );
      assertEquals(creates, "f");
    }
    for (
      const [who, args] of [
        ["gate", ["status"]],
        ["gate", ["work"]],
        ["eye", ["work"]],
        ["eye", ["redrive"]],
        ["mill", ["migrate"]],
      ] as const
    ) {
      const { code, err } = await queue(args, server.url(name, who));
      assertEquals(code, 2, err);
      assertStringIncludes(err.replaceAll("\n", " "), "docs/scale.md");
    }
    await withFolder(CLASS, async (dir) => {
      const { code } = await queue(
        ["submit", "class"],
        server.url(name, "eye"),
        dir,
      );
      assertEquals(code, 2);
    });
  });

  it("gives up what cannot be graded, by name, until it is mended", async () => {
    await withFolder(CLASS, async (dir) => {
      const name = await course();
      await submit(name, dir);
      await server.psql(
        "create table whole as select * from tinytorch.blob",
        name,
      );
      await damage("bob", name);
      assertEquals((await work(name)).code, 0);
      const { code, graded, dead } = await look(name);
      assertEquals([code, graded], [1, 5]);
      assertEquals(dead.length, 1);
      assertEquals([dead[0].name, dead[0].tries], ["bob", 2]);
      assertStringIncludes(dead[0].why, "damaged");
      const drained = await queue(
        ["drain", "--out", "drained"],
        server.url(name, "eye"),
        dir,
      );
      assertEquals(drained.code, 1);
      const rows = parseCsv(
        await Deno.readTextFile(`${dir}/drained/grades.csv`),
      );
      const bob = rows.find(([id]) => id === "bob")!;
      assert(bob.includes("error"));
      await server.psql(
        "update tinytorch.blob b set content = w.content, size = w.size, sha256 = w.sha256 from whole w where w.id = b.id",
        name,
      );
      const redriven = await queue(["redrive"], server.url(name, "mill"));
      assertStringIncludes(redriven.out, "1 submissions will be tried again");
      await work(name);
      const mended = await look(name);
      assertEquals([mended.code, mended.graded, mended.dead], [0, 6, []]);
    });
  });

  it("says which suites made which sheets", async () => {
    await withFolder(CLASS, async (dir) => {
      const name = await course();
      await submit(name, dir);
      await work(name);
      await copyKit(`${dir}/kit`);
      await Deno.writeTextFile(
        `${dir}/kit/grader/module/relu/unit.ts`,
        "\n// Another version.\n",
        { append: true },
      );
      await Deno.mkdir(`${dir}/late/class/dan`, { recursive: true });
      await Deno.writeTextFile(`${dir}/late/class/dan/relu.ts`, `${relu}//\n`);
      await submit(name, `${dir}/late`);
      // Those with a sheet are graded again, and keep the old one beside.
      await submit(name, dir, "--again");
      const { success } = await new Deno.Command(Deno.execPath(), {
        args: [
          ..."task -q queue work --no-cost --until-empty --db".split(" "),
          server.url(name, "mill"),
        ],
        cwd: `${dir}/kit`,
        env: { PGPASSWORD: "secret" },
        stderr: "null",
      }).output();
      assert(success);
      const { versions } = await look(name);
      assertEquals(
        versions.map(({ submissions }: { submissions: number }) => submissions),
        [7, 6],
      );
      assert(versions[0].suites !== versions[1].suites);
      assertEquals((await look(name)).graded, 7);
      const said = await queue(["status"], server.url(name, "eye"));
      assertStringIncludes(said.out, "different versions");
    });
  });

  it("goes on when the server was killed and is back", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `class/s${i}/relu.ts`,
        `${relu}// ${i}\n`,
      ]),
    );
    await withFolder(many, async (dir) => {
      const name = await course("--heartbeat", "10");
      await submit(name, dir);
      const working = work(name, "--jobs", "2");
      while (await results(name) < 3) await wait(50);
      await server.kill();
      await wait(1500);
      await server.up();
      const { code, err } = await working;
      assertEquals(code, 0, err);
      assertStringIncludes(err, "The database is away");
      assertEquals(await results(name), 12);
    });
  });

  it("moves files beyond the cap into the spool, or says so", async () => {
    await withFolder(CLASS, async (dir) => {
      const name = await course();
      const refused = await submit(name, dir, "--cap-kib", "0");
      assertEquals(refused.code, 1);
      assertStringIncludes(refused.err, "name a --spool");
      const taken = await submit(
        name,
        dir,
        "--cap-kib",
        "0",
        "--spool",
        "spool",
      );
      assertEquals(taken.code, 0, taken.err);
      assertEquals((await work(name, "--spool", `${dir}/spool`)).code, 0);
      assertEquals((await look(name)).graded, 6);
    });
  });

  it("goes on where it is the submissions that fail, one after the other", async () => {
    const bad = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [
        `class/a${i}/relu.ts`,
        `${relu}// ${i}\n`,
      ]),
    );
    await withFolder({ ...bad, "class/zoe/relu.ts": relu }, async (dir) => {
      const name = await course();
      await submit(name, dir);
      await server.psql(
        "update tinytorch.blob b set content = convert_to(s.name, 'utf8'), size = length(s.name), sha256 = encode(sha256(convert_to(s.name, 'utf8')), 'hex') from tinytorch.submission s where s.blob = b.id and s.name <> 'zoe'",
        name,
      );
      const { code, err } = await work(name, "--jobs", "2");
      assertEquals(code, 0, err);
      const { graded, dead } = await look(name);
      assertEquals([graded, dead.length], [1, 6]);
      assert(dead.every(({ tries }: { tries: number }) => tries === 2));
    });
  });

  it("goes on where submissions import devices, which is theirs to pay", async () => {
    const bad = Object.fromEntries(
      Array.from({ length: 5 }, (_, i) => [
        `class/a${i}/relu.ts`,
        `import type { X } from "file:///dev/ptmx"; // ${i}\nexport class ReLU {}\n`,
      ]),
    );
    await withFolder({ ...bad, "class/zoe/relu.ts": relu }, async (dir) => {
      const name = await course();
      await submit(name, dir);
      const { code, err } = await work(name, "--jobs", "5");
      assertEquals(code, 0, err);
      const { graded, dead } = await look(name);
      assertEquals([graded, dead], [6, []]);
      const tried = await server.psql(
        "select max(retry_count) from pgboss.job",
        name,
      );
      assertEquals(tried, "0");
    });
  });

  it("stops a worker whose machine fails on the reference too, and keeps the job", async () => {
    const files = {
      "class/ada/relu.ts": relu,
      "class/bob/relu.ts": `${relu}// bob\n`,
      ...Object.fromEntries(
        Object.entries(right).map(([name, text]) => [`right/${name}`, text]),
      ),
    };
    await withFolder(files, async (dir) => {
      const name = await course();
      await submit(name, dir);
      await damage("bob", name);
      const begin = (when: string) =>
        server.psql(
          `update pgboss.job j set start_after = ${when} from tinytorch.submission s where s.id::text = j.data ->> 'submission' and s.name = 'bob'`,
          name,
        );
      await begin("'infinity'");
      const working = queue(
        "work --no-cost --jobs 1 --solutions right".split(" "),
        server.url(name, "mill"),
        dir,
      );
      while (await results(name) < 1) await wait(50);
      // From now on nothing can be graded there.
      await Deno.remove(`${dir}/right`, { recursive: true });
      await begin("now()");
      const { code, err } = await working;
      assertEquals(code, 3, err);
      const said = err.replaceAll(/\s+/g, " ");
      assertStringIncludes(said, "Cannot grade on this machine: ");
      assertStringIncludes(said, "it fails on the reference too");
      assertEquals((await look(name)).dead, []);
      // Elsewhere it is tried again, and is found to be the submission's.
      assertEquals((await work(name)).code, 0);
      const { dead } = await look(name);
      assertEquals(dead.map(({ name }: { name: string }) => name), ["bob"]);
    });
  });

  it("takes a blob for what it is, not for what its submitter says", async () => {
    await withFolder(CLASS, async (dir) => {
      const name = await course();
      const forge = (sha256: string) =>
        server.psql(
          `set role gate; insert into tinytorch.blob (sha256, size, content) values (${sha256}, 1, '\\x00')`,
          name,
        );
      await assertRejects(() => forge(`'${"0".repeat(64)}'`), Error, "check");
      await forge("encode(sha256('\\x00'), 'hex')");
      // Under the digest of what ada hands in later.
      await submit(name, dir);
      const digest = await server.psql(
        "select digest from tinytorch.submission where name = 'ada'",
        name,
      );
      await server.psql(
        `set role gate; insert into tinytorch.submission (name, digest, blob) select 'eve', '${digest}', id from tinytorch.blob where sha256 = encode(sha256('\\x00'), 'hex')`,
        name,
      );
      await Deno.mkdir(`${dir}/late/class/dan`, { recursive: true });
      await Deno.writeTextFile(`${dir}/late/class/dan/relu.ts`, `${relu}`);
      await submit(name, `${dir}/late`);
      assertEquals((await work(name)).code, 0);
      assertEquals((await look(name)).graded, 7);
    });
  });

  it("lets a name with jobs waiting go behind others", async () => {
    await withFolder(CLASS, async (dir) => {
      const name = await course();
      await Deno.mkdir(`${dir}/late/class/dan`, { recursive: true });
      for (let i = 0; i < 3; i++) {
        await Deno.writeTextFile(
          `${dir}/late/class/dan/relu.ts`,
          `${relu}// ${i}`,
        );
        await submit(name, `${dir}/late`);
      }
      await submit(name, dir);
      const order = await server.psql(
        "select string_agg(s.name, ' ' order by j.priority desc, j.created_on) from pgboss.job j join tinytorch.submission s on s.id::text = j.data ->> 'submission'",
        name,
      );
      assertEquals(order.split(" ")[0], "dan");
      assertEquals(order.split(" ").slice(-2), ["dan", "dan"]);
    });
  });

  it("applies each migration once, and no other than its own", async () => {
    const name = await course();
    const migrate = () => queue(["migrate"], server.url(name));
    const both = await Promise.all([migrate(), migrate()]);
    assertEquals(both.map(({ code }) => code), [0, 0]);
    await server.psql(
      "update tinytorch.migration set sha256 = 'x' where name like '0001%'",
      name,
    );
    assertStringIncludes((await migrate()).err, "is not what was applied");
    await server.psql(
      "insert into tinytorch.migration values ('0009_x.sql', '')",
      name,
    );
    assertStringIncludes((await migrate()).err, "a newer kit applied");
  });

  it("is not worked on with another secret", async () => {
    const name = await course();
    assertEquals((await work(name)).code, 0);
    const other = await runKit(
      ["queue", "work", "--no-cost", "--until-empty", "--db"].concat(
        server.url(name, "mill"),
      ),
      { env: { PGPASSWORD: "secret", GRADE_SECRET: "other" } },
    );
    assertEquals(other.code, 2);
    assertStringIncludes(other.err, "another GRADE_SECRET");
  });

  async function results(name: string): Promise<number> {
    return Number(
      await server.psql("select count(*) from tinytorch.result", name),
    );
  }
});

describe("deno task queue without a server", () => {
  it("says that it is away, and gives up", async () => {
    const { code, err } = await runKit([
      ..."queue status --patience 0.01 --db postgres://eye@127.0.0.1:1/x"
        .split(" "),
    ]);
    assertEquals(code, 2);
    assertStringIncludes(err, "trying again in");
    assertStringIncludes(
      err.replaceAll("\n", " "),
      "Cannot reach the database",
    );
    assert(!/\bat .*\.ts/.test(err));
  });
});

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
