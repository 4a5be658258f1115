import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { zipSync } from "fflate";
import { liarZip, overlappingZip } from "../../dev/testing/zips.ts";
import {
  kitDir,
  parseCsv,
  runKit,
  solutionsWith,
  taskArgs,
  withFolder,
} from "../../dev/testing/mod.ts";

const right = await solutionsWith();

function submission(
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Record<string, string | Uint8Array> {
  return Object.fromEntries(
    Object.entries(files).map((
      [file, text],
    ) => [`class/${name}/${file}`, text]),
  );
}

describe("deno task class", () => {
  it("grades every submission whatever the others are", async () => {
    const endless = "export class ReLU { forward() { for (;;); } }";
    await withFolder({
      ...submission("ada", right),
      ...submission("endless", { "relu.ts": endless }),
      "class/=cmd(),\n../relu.ts": "",
      "class/broken.zip": "no zip",
      "roster.csv": "id,name\nada,Åda\nzoe,\n",
    }, async (dir) => {
      const { code, out } = await runKit(
        ["class", "class", "--no-cost", "--roster", "roster.csv"],
        { cwd: dir },
      );
      assertEquals(code, 0);
      const [header, ...rows] = parseCsv(
        await Deno.readTextFile(`${dir}/grades/grades.csv`),
      );
      const of = (name: string) => header!.indexOf(name);
      const seen = rows.map((
        row,
      ) => [row[0], row[of("total")], row[of("status")]]);
      assertEquals(seen[0], ["ada", "100", "graded"]);
      assertEquals(seen[1], ["zoe", "0", "missing"]);
      assertStringIncludes(out, "endless: no answer in time in relu.values");
      assertStringIncludes(out, "Not in the roster");
      const feedback = await Deno.readTextFile(`${dir}/grades/feedback/ada.md`);
      assertStringIncludes(feedback, "100/100");
    });
  });

  it("grades the others beside archives that lie and names that clash", async () => {
    await withFolder({
      ...submission("ada", { "relu.ts": right["relu.ts"]! }),
      "class/liar.zip": liarZip("relu.ts", 1000, 1 << 25),
      "class/overlap.zip": overlappingZip("relu.ts", 6000, 1 << 18),
      "class/a/relu.ts": "",
      "class/a.zip": zipSync({}),
      "class/a.zip.zip": zipSync({}),
    }, async (dir) => {
      await Deno.symlink("ada", `${dir}/class/bob`);
      const { code, out } = await runKit(["class", "class", "--no-cost"], {
        cwd: dir,
      });
      assertEquals(code, 0);
      const rows = parseCsv(
        await Deno.readTextFile(`${dir}/grades/grades.csv`),
      );
      const status = rows[0]!.indexOf("status");
      assertEquals(rows.slice(1).map((row) => `${row[0]} ${row[status]}`), [
        "a graded",
        "a.zip no-files",
        "a.zip.zip no-files",
        "ada graded",
        "bob refused",
        "liar refused",
        "overlap refused",
      ]);
      assertStringIncludes(
        out,
        "Kept apart from others of that name: a.zip, a.zip.zip",
      );
    });
  });

  it("loses nothing when it is killed", async () => {
    const words = Array.from({ length: 4 }, (_, i) => `// ${i}\n`);
    const files = words.map((word, i) =>
      submission(`s${i}`, { ...right, "relu.ts": right["relu.ts"] + word })
    );
    await withFolder(Object.assign({}, ...files), async (dir) => {
      const common = [
        "class",
        "class",
        "--no-cost",
        "--jobs",
        "1",
        "--seed",
        "1",
      ];
      const peace = await runKit([...common, "--out", "peace"], { cwd: dir });
      assertEquals(peace.code, 0);
      for (const afterMs of [900, 1500, 2100]) {
        await killed([...common, "--out", "war", "--resume"], dir, afterMs);
        const csv = await Deno.readTextFile(`${dir}/war/grades.csv`)
          .catch(() => undefined);
        if (csv !== undefined) assertEquals(parseCsv(csv).length, 5);
      }
      const war = await runKit([...common, "--out", "war", "--resume"], {
        cwd: dir,
      });
      assertEquals(war.code, 0);
      assertEquals(
        await Deno.readTextFile(`${dir}/war/grades.csv`),
        await Deno.readTextFile(`${dir}/peace/grades.csv`),
      );
    });
  });

  it("stops at Ctrl-C with a gradebook, and says how to go on", async () => {
    const words = Array.from({ length: 6 }, (_, i) => `// ${i}\n`);
    const files = words.map((word, i) =>
      submission(`s${i}`, { ...right, "relu.ts": right["relu.ts"] + word })
    );
    await withFolder(Object.assign({}, ...files), async (dir) => {
      const process = start(
        ["class", "class", "--no-cost", "--jobs", "1"],
        dir,
      );
      while (!await exists(`${dir}/grades/grades.csv`)) await wait(20);
      process.kill("SIGINT");
      const { code, stdout } = await process.output();
      assertEquals(code, 1);
      assertStringIncludes(new TextDecoder().decode(stdout), "--resume");
      const rows = parseCsv(
        await Deno.readTextFile(`${dir}/grades/grades.csv`),
      );
      assert(rows.some((row) => row.includes("waiting")));
      assert(!rows.some((row) => row.includes("0")));
    });
  });

  it("names what is wrong with what was typed", async () => {
    await withFolder({
      "empty/x.txt": "",
      "class/ada/relu.ts": "",
      "others.csv": "id\nzoe\n",
    }, async (dir) => {
      for (
        const [args, says] of [
          [["no"], "no such folder"],
          [["empty"], "there is no"],
          [["empty", "--jobs", "0"], "1 or more"],
          [["empty", "--jbos", "2"], "did you mean --jobs?"],
          [["empty", "--roster", "no.csv"], "no such file"],
          [["class", "--out", "others.csv"], "it is not a folder"],
          [["class", "--roster", "others.csv"], "none of its 1 submissions"],
        ] as const
      ) {
        const { code, err } = await runKit(["class", ...args], { cwd: dir });
        assertEquals(code, 2);
        assertStringIncludes(err.replaceAll(/\s+/g, " "), says);
        // What was refused before it began can be begun anew.
        assert(!await exists(`${dir}/grades`), says);
      }
    });
  });
});

function start(args: readonly string[], cwd: string): Deno.ChildProcess {
  return new Deno.Command(Deno.execPath(), {
    args: [
      ...taskArgs(args[0]!),
      ...args.slice(1),
    ],
    cwd: kitDir("."),
    env: { INIT_CWD: cwd, NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "null",
  }).spawn();
}

async function killed(
  args: readonly string[],
  cwd: string,
  afterMs: number,
): Promise<void> {
  const process = start(args, cwd);
  const timer = setTimeout(() => process.kill("SIGKILL"), afterMs);
  await process.output();
  clearTimeout(timer);
}

async function exists(path: string): Promise<boolean> {
  return await Deno.stat(path).then(() => true, () => false);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
