import { dirname } from "@std/path/dirname";
import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import {
  findPostgres,
  kitDir,
  needs,
  parseCsv,
  PostgresServer,
  runKit,
  withFolder,
} from "../dev/testing/mod.ts";
import { BESIDE, runPage } from "./_run_page.ts";

const bin = await findPostgres();
const { success: hasParallel } = await new Deno.Command("parallel", {
  args: ["--version"],
  stdout: "null",
  stderr: "null",
}).output().catch(() => ({ success: false }));

describe("scale.md", () => {
  const shards = needs("GNU parallel", hasParallel);
  it("has a command for shards that does what it should", shards, async () => {
    await runPage("scale.md", { which: (block) => /parallel/.test(block) });
  });

  const queue = needs("PostgreSQL", bin !== undefined);
  it("has other commands that do what they should", queue, async () => {
    const server = await PostgresServer.start(bin!);
    try {
      await runPage("scale.md", {
        which: (block) => !/parallel/.test(block),
        env: {
          PGHOST: "127.0.0.1",
          PGPORT: `${server.port}`,
          PGUSER: "owner",
          PGPASSWORD: "secret",
        },
      });
    } finally {
      await server.close();
    }
  });
});

describe("the files in docs/scale", () => {
  it("grade a class in parts that can be merged", async () => {
    await withFolder(BESIDE, async (dir) => {
      const parts = [1, 2];
      for (const i of parts) {
        await bash(`bash ${kitDir("docs/scale/slurm.sh")}`, {
          CLASS: `${dir}/class`,
          OUT: dir,
          SEED: "7",
          SLURM_ARRAY_TASK_ID: `${i}`,
          SLURM_ARRAY_TASK_COUNT: `${parts.length}`,
        });
      }
      const { code, err } = await runKit(
        ["merge", "part-1", "part-2", "--out", "all"],
        { cwd: dir },
      );
      assertEquals(code, 0, err);
      const rows = parseCsv(await Deno.readTextFile(`${dir}/all/grades.csv`));
      assertEquals(rows.map(([id]) => id), ["id", "ada", "bob"]);
    });
  });

  it("have steps in the workflow that do what they should", async () => {
    const text = await Deno.readTextFile(kitDir("docs/scale/matrix.yml"));
    const [grade, merge] = [...text.matchAll(/- run: (.*)/g)]
      .map(([, run]) => run!);
    assert(grade && merge);
    const [, list] = /shard: \[(.*)\]/.exec(text)!;
    await withFolder(BESIDE, async (dir) => {
      const env = { INIT_CWD: dir, GRADE_SECRET: "word" };
      for (const i of list!.split(", ")) {
        await bash(grade.replaceAll("${{ matrix.shard }}", i), env);
      }
      await bash(merge, env);
      const rows = parseCsv(
        await Deno.readTextFile(`${dir}/merged/grades.csv`),
      );
      assertEquals(rows.map(([id]) => id), ["id", "ada", "bob"]);
    });
  });
});

async function bash(
  command: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const { code, stderr } = await new Deno.Command("bash", {
    args: ["-e", "-c", command],
    cwd: kitDir("."),
    env: {
      NO_COLOR: "1",
      PATH: `${dirname(Deno.execPath())}:${Deno.env.get("PATH")}`,
      ...env,
    },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).output();
  assertEquals(code, 0, `${command}\n${new TextDecoder().decode(stderr)}`);
}
