import {
  assert,
  assertEquals,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { copyKit, needs, runKit, withFolder } from "../../dev/testing/mod.ts";
import { bin, CLASS, relu, useQueue } from "./use_queue_all_test.ts";

describe("deno task queue", needs("PostgreSQL", bin !== undefined), () => {
  const { server, course, queue, submit, work, look } = useQueue();

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
        server().url(name, "eye"),
        dir,
      );
      assertEquals(drained.code, 0, drained.err);
      const seed = await server().psql(
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
        const has = await server().psql(
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
      const creates = await server().psql(
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
      const { code, err } = await queue(args, server().url(name, who));
      assertEquals(code, 2, err);
      assertStringIncludes(err.replaceAll("\n", " "), "docs/scale.md");
    }
    await withFolder(CLASS, async (dir) => {
      const { code } = await queue(
        ["submit", "class"],
        server().url(name, "eye"),
        dir,
      );
      assertEquals(code, 2);
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
          server().url(name, "mill"),
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
      const said = await queue(["status"], server().url(name, "eye"));
      assertStringIncludes(said.out, "different versions");
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

  it("takes a blob for what it is, not for what its submitter says", async () => {
    await withFolder(CLASS, async (dir) => {
      const name = await course();
      const forge = (sha256: string) =>
        server().psql(
          `set role gate; insert into tinytorch.blob (sha256, size, content) values (${sha256}, 1, '\\x00')`,
          name,
        );
      await assertRejects(() => forge(`'${"0".repeat(64)}'`), Error, "check");
      await forge("encode(sha256('\\x00'), 'hex')");
      // Under the digest of what ada hands in later.
      await submit(name, dir);
      const digest = await server().psql(
        "select digest from tinytorch.submission where name = 'ada'",
        name,
      );
      await server().psql(
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
      const order = await server().psql(
        "select string_agg(s.name, ' ' order by j.priority desc, j.created_on) from pgboss.job j join tinytorch.submission s on s.id::text = j.data ->> 'submission'",
        name,
      );
      assertEquals(order.split(" ")[0], "dan");
      assertEquals(order.split(" ").slice(-2), ["dan", "dan"]);
    });
  });

  it("applies each migration once, and no other than its own", async () => {
    const name = await course();
    const migrate = () => queue(["migrate"], server().url(name));
    const both = await Promise.all([migrate(), migrate()]);
    assertEquals(both.map(({ code }) => code), [0, 0]);
    await server().psql(
      "update tinytorch.migration set sha256 = 'x' where name like '0001%'",
      name,
    );
    assertStringIncludes((await migrate()).err, "is not what was applied");
    await server().psql(
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
        server().url(name, "mill"),
      ),
      { env: { PGPASSWORD: "secret", GRADE_SECRET: "other" } },
    );
    assertEquals(other.code, 2);
    assertStringIncludes(other.err, "another GRADE_SECRET");
  });
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
