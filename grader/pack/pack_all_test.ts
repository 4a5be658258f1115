import {
  assert,
  assertEquals,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { unzipSync } from "fflate";
import { openModule } from "../module/mod.ts";
import { Classroom50Result } from "../report/mod.ts";
import { GradescopeResults } from "../report/schemas/gradescope_results.ts";
import { PrairieLearnResults } from "../report/schemas/prairielearn_results.ts";
import { kitDir, runKit, solutionsWith, withFolder } from "../testing/mod.ts";
import { InputError, kitHashes, ScoreSheet } from "../verdict/mod.ts";
import { bundle, type Entry } from "./bundle.ts";
import { MAIN } from "./pack_kit.ts";
import type { Pack } from "./files.ts";
import { type PackOptions, TARGETS, writePack } from "./mod.ts";
import { toZip } from "./to_zip.ts";
import { workflow, workflowSteps } from "./workflow.ts";

const bundles = new Map<string, Promise<string>>();

/** Bundling takes seconds: once for all the packs of this file. */
function bundleOnce(root: string, of: Entry): Promise<string> {
  const known = bundles.get(of.entry) ?? bundle(root, of);
  bundles.set(of.entry, known);
  return known;
}

const options: PackOptions = {
  root: kitDir("."),
  solutionsDir: kitDir("solutions"),
  module: await openModule(),
  deno: Deno.version.deno,
  isolation: "auto",
  measuresTime: false,
  grader: `course/kit@${"0".repeat(40)}`,
  bundler: bundleOnce,
};

/** Two right exercises and three that are missing. */
const right = await solutionsWith();
const [first, second] = options.module.checklist.exercises
  .map(({ file }) => file);
const handedIn = { [first!]: right[first!]!, [second!]: right[second!]! };
const earned = options.module.checklist.items
  .filter((item) =>
    options.module.checklist.exercises.slice(0, 2).some(({ id }) =>
      id === item.exercise
    )
  )
  .flatMap(({ checks }) => checks)
  .reduce((sum, { points }) => sum + points, 0);

/** Runs a command where there is no cache, as on a machine that is new. */
async function start(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<{ code: number; out: string; err: string }> {
  const cache = await Deno.makeTempDir({ prefix: "tinytorch-test-" });
  try {
    const { code, stdout, stderr } = await new Deno.Command(command, {
      args: [...args],
      cwd,
      clearEnv: true,
      env: {
        PATH: `${Deno.execPath().replace(/\/[^/]*$/, "")}:/usr/bin:/bin`,
        DENO_DIR: cache,
        NO_COLOR: "1",
        ...env,
      },
      stdin: "null",
    }).output();
    const decoder = new TextDecoder();
    return { code, out: decoder.decode(stdout), err: decoder.decode(stderr) };
  } finally {
    await Deno.remove(cache, { recursive: true });
  }
}

async function withPack(
  pack: Pack,
  body: (dir: string) => Promise<void>,
): Promise<void> {
  await withFolder({}, async (dir) => {
    await writePack(`${dir}/pack`, pack);
    await body(dir);
  });
}

describe("deno task pack", () => {
  it("makes the same bytes of the same kit, from wherever", async () => {
    const [one, other] = await Promise.all([
      TARGETS.gradescope.pack(options),
      withFolder({}, async (dir) => {
        for (const name of ["grader", "src", "exercises", "compat"]) {
          await copy(kitDir(name), `${dir}/${name}`);
        }
        for (const name of ["deno.json", "deno.lock", "LICENSE"]) {
          await Deno.copyFile(kitDir(name), `${dir}/${name}`);
        }
        await copy(kitDir("docs/module"), `${dir}/docs/module`);
        for (const name of ["module.md", "module.html"]) {
          await Deno.copyFile(kitDir(`docs/${name}`), `${dir}/docs/${name}`);
        }
        return await TARGETS.gradescope.pack({
          ...options,
          root: `${dir}/`,
          bundler: bundle,
        });
      }),
    ]);
    assertEquals([...other.keys()], [...one.keys()]);
    assert(same(toZip(one), toZip(other)), "the archives differ");
    for (const [path, { bytes }] of one) {
      const text = new TextDecoder().decode(bytes);
      assertEquals(text.includes(kitDir(".")), false, path);
    }
  });

  it("refuses a folder that holds something, and a wrong reference", async () => {
    await withFolder({ "x/y": "" }, async (dir) => {
      await assertRejects(
        () => writePack(`${dir}/x`, new Map()),
        InputError,
        "there are files in it",
      );
    });
    const wrong = `${right[first!]}`.replace(/Math\.max\(0,/, "Math.min(0,");
    await withFolder({ ...right, [first!]: wrong }, async (dir) => {
      await assertRejects(
        () => TARGETS.student.pack({ ...options, solutionsDir: dir }),
        InputError,
        "Cannot grade by solutions",
      );
    });
  });
});

describe("bundle()", () => {
  it("leaves out what no packed kit is for, and the drivers of it", async () => {
    const text = await bundleOnce(options.root, MAIN);
    assertStringIncludes(text, "a packed kit has none");
    for (const absent of ["pgboss", "papaparse", 'from"node:']) {
      assert(!text.toLowerCase().includes(absent), absent);
    }
  });
});

describe("pack student", () => {
  it("has nothing of the solutions or the suites in clear", async () => {
    const pack = await TARGETS.student.pack(options);
    const lines = Object.values(right).join("\n").split("\n")
      .map((line) => line.trim())
      .filter((line) => /^(out|const|return|let|for)\b.*\(/.test(line));
    assert(lines.length > 10);
    const stubs = [...pack].filter(([path]) => path.startsWith("exercises/"))
      .map(([, { bytes }]) => new TextDecoder().decode(bytes)).join("\n");
    for (const [path, { bytes }] of pack) {
      assertEquals(/solutions|suites|certify|_test/.test(path), false, path);
      // The framework is open, in its sources and bundled.
      if (/^src\/|\/tinytorch\.js$/.test(path)) continue;
      const text = new TextDecoder().decode(bytes);
      for (const line of lines) {
        if (stubs.includes(line) || line.length < 30) continue;
        assertEquals(text.includes(line), false, `${path}: ${line}`);
      }
    }
  });

  it("opens in an editor and a codespace, with the Deno that grades", async () => {
    for (const target of [TARGETS.student, TARGETS.github]) {
      const pack = await target.pack(options);
      const json = (path: string) =>
        JSON.parse(new TextDecoder().decode(pack.get(path)!.bytes));
      assertEquals(json(".vscode/settings.json")["deno.enable"], true);
      assertEquals(json(".vscode/extensions.json").recommendations, [
        "denoland.vscode-deno",
      ]);
      const { postCreateCommand } = json(".devcontainer/devcontainer.json");
      assertStringIncludes(postCreateCommand, `deno@${options.deno}`);
    }
  });

  it("grades, hints and reports without packages, and as the kit does", async () => {
    const pack = await TARGETS.student.pack(options);
    await withPack(pack, async (dir) => {
      const cwd = `${dir}/pack`;
      for (const [name, text] of Object.entries(handedIn)) {
        await Deno.writeTextFile(`${cwd}/exercises/${name}`, `${text}`);
      }
      const task = (...args: string[]) =>
        start(Deno.execPath(), ["task", "--quiet", ...args], cwd, {
          TMPDIR: dir,
        });
      const { code, out } = await task(
        "grade",
        "--no-cost",
        "--format",
        "json",
      );
      assertEquals(code, 0);
      const sheet = ScoreSheet.parse(JSON.parse(out));
      assert(sheet.score > earned);
      assertEquals(sheet.provenance?.grader, (await kitHashes()).grader);
      const hint = await task(
        "hint",
        options.module.checklist.exercises[2]!.id,
      );
      assertEquals(hint.code, 0);
      const report = await task("report", "--no-cost", "--output", "r.html");
      assertEquals([report.code, report.err], [0, ""]);
      assertStringIncludes(await Deno.readTextFile(`${cwd}/r.html`), "<html");
      // The reference was there for as long as it was needed, and no longer.
      const left = [...Deno.readDirSync(dir)].map(({ name }) => name);
      assertEquals(left, ["pack"]);
    });
  });
});

describe("pack --checklist", () => {
  it("grades by checks that the checklist brings along, sealed or open", async () => {
    const { checklist } = options.module;
    const [relu, ...items] = checklist.items;
    const own = {
      id: "relu.own",
      title: "what our course asks",
      points: 5,
      why: "our course says so",
      hints: ["What becomes of 5?", "It stays."],
    };
    const list = {
      ...checklist,
      items: [{ ...relu!, checks: [...relu!.checks, own] }, ...items],
      suites: ["own.ts"],
    };
    const files = {
      "list.json": JSON.stringify(list),
      "wanted.ts": `export const WANTED: number = 5;\n`,
      "own.ts": `import type { Check } from "${kitDir(CHECK)}";
import { isClose } from "${kitDir("grader/laws/is_close.ts")}";
import { WANTED } from "./wanted.ts";
export const checks: Readonly<Record<string, Check>> = {
  "relu.own": async ({ student, exercises }) => {
    const input = { shape: [1], data: Float32Array.of(5) };
    const [reply] = await student.counted.forward(exercises[0]!.id, [{ input }]);
    const kept = reply?.kind === "value" &&
      isClose(reply.output.data[0]!, WANTED, { absolute: 0, relative: 0 });
    return kept
      ? { kind: "passed" }
      : { kind: "failed", failure: { kind: "mismatch", property: "5 stays 5",
        message: "it did not", prints: [], printsDropped: 0 } };
  },
};
`,
    };
    await withFolder(files, async (dir) => {
      for (const target of ["student", "gradescope"]) {
        const { code, err } = await runKit(
          `pack ${target} --checklist list.json --out ${target}`.split(" "),
          { cwd: dir },
        );
        assertEquals([code, err], [0, ""]);
      }
      // The packs need nothing of what they were made from.
      for (const name of Object.keys(files)) {
        await Deno.remove(`${dir}/${name}`);
      }
      const sheets = [];
      for (const cwd of [`${dir}/student`, `${dir}/gradescope/kit`]) {
        const task = async (...args: string[]) =>
          await start(Deno.execPath(), ["task", "-q", ...args], cwd);
        const grade = (text: string) => {
          Deno.writeTextFileSync(`${cwd}/exercises/${first}`, text);
          return task("grade", relu!.id, "--no-cost", "--format", "json");
        };
        const wrong = `${right[first!]}`.replace("Math.max(0,", "Math.max(7,");
        const outcomes = [];
        for (const text of [`${right[first!]}`, wrong]) {
          const { out, err } = await grade(text);
          const sheet = ScoreSheet.parse(JSON.parse(out || err));
          const last = sheet.items[0]!.checks.at(-1)!;
          outcomes.push([last.id, last.outcome, last.points]);
          sheets.push(sheet);
        }
        assertEquals(outcomes, [
          ["relu.own", "passed", 5],
          ["relu.own", "failed", 0],
        ]);
      }
      const terms = sheets.map(({ provenance }) => provenance?.checklist);
      assertEquals(new Set(terms).size, 1);
      const hint = await start(
        Deno.execPath(),
        ["task", "-q", "hint", own.id],
        `${dir}/student`,
      );
      assertEquals(hint.code, 0, hint.err);
    });
  });

  it("is graded along by the workflow too, or is refused, as is a reference", async () => {
    const { grade } = workflowSteps({
      ...options,
      checklist: kitDir("course/my list.json"),
      solutionsDir: kitDir("course/solutions"),
      isolation: "require",
    });
    assertStringIncludes(
      grade,
      "--checklist 'course/my list.json' --solutions course/solutions --no-cost --isolation require ",
    );
    for (
      const elsewhere of [
        { checklist: "/x/list.json" },
        { solutionsDir: "/x/solutions" },
      ]
    ) {
      await assertRejects(
        () => TARGETS.github.pack({ ...options, ...elsewhere }),
        InputError,
        "the kit that grades does not hold it",
      );
    }
  });
});

const CHECK = "grader/verdict/check.ts";

describe("pack gradescope", () => {
  it("runs as the harness runs it", async () => {
    const pack = await TARGETS.gradescope.pack(options);
    const zip = unzipSync(toZip(pack));
    assert("setup.sh" in zip && "run_autograder" in zip);
    await withFolder({}, async (dir) => {
      await writePack(`${dir}/source`, pack);
      await fill(`${dir}/submission`, handedIn);
      const env = { AUTOGRADER_ROOT: dir };
      const setup = await start(`${dir}/source/setup.sh`, [], dir, env);
      assertEquals(setup.code, 0);
      const run = await start(`${dir}/source/run_autograder`, [], dir, env);
      assertEquals(run.code, 0);
      const results = GradescopeResults.parse(
        JSON.parse(await Deno.readTextFile(`${dir}/results/results.json`)),
      );
      assert(results.score > earned);
    });
  });
});

describe("pack prairielearn", () => {
  it("runs as the container runs it, and exits with 0 whatever happens", async () => {
    const pack = await TARGETS.prairielearn.pack(options);
    await withFolder({}, async (dir) => {
      await writePack(`${dir}/question`, pack);
      await Deno.rename(`${dir}/question/tests`, `${dir}/tests`);
      await fill(`${dir}/student`, handedIn);
      const env = { GRADE_ROOT: dir };
      const read = async () =>
        JSON.parse(await Deno.readTextFile(`${dir}/results/results.json`));
      const { code } = await start(`${dir}/tests/run.sh`, [], dir, env);
      assertEquals(code, 0);
      const { score, gradable } = PrairieLearnResults.parse(await read());
      assert(gradable && score > earned / 100);
      await Deno.remove(`${dir}/results`, { recursive: true });
      await Deno.remove(`${dir}/tests/kit/grader/kit.js`);
      const broken = await start(`${dir}/tests/run.sh`, [], dir, env);
      assertEquals(broken.code, 0);
      assertEquals((await read()).gradable, false);
    });
  });

  it("names each stub that its editors begin with", async () => {
    const pack = await TARGETS.prairielearn.pack(options);
    const question = new TextDecoder().decode(pack.get("question.html")!.bytes);
    for (const [, path] of question.matchAll(/source-file-name="([^"]+)"/g)) {
      assert(pack.has(path!), path);
    }
    const info = JSON.parse(
      new TextDecoder().decode(pack.get("info.json")!.bytes),
    );
    assertEquals(info.externalGradingOptions.entrypoint, "/grade/tests/run.sh");
    assertEquals(
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/
        .test(info.uuid),
      true,
    );
  });
});

describe("pack classroom50", () => {
  it("runs as the runner runs it", async () => {
    const pack = await TARGETS.classroom50.pack(options);
    await withPack(pack, async (dir) => {
      await fill(`${dir}/checkout/exercises`, handedIn);
      await Deno.writeTextFile(`${dir}/checkout/result.json`, "forged");
      await Deno.writeTextFile(`${dir}/checkout/release-body.md`, "forged");
      const run = () =>
        start("python3", [`${dir}/pack/autograder.py`], `${dir}/checkout`, {
          CLASSROOM: "cs",
          ASSIGNMENT: "activations",
          ASSIGNMENT_TYPE: "team",
          OWNER: "group-1",
          SUBMISSION_TAG: "submit/1",
          COMMIT_URL: "https://example.org/c",
          RELEASE_URL: "https://example.org/r",
        });
      assertEquals((await run()).code, 0);
      const result = Classroom50Result.parse(
        JSON.parse(await Deno.readTextFile(`${dir}/checkout/result.json`)),
      );
      assert(result.score > earned);
      assertEquals(result.assignment_type, "team");
      const body = await Deno.readTextFile(`${dir}/checkout/release-body.md`);
      assertStringIncludes(body, `${result["max-score"]} points`);
      assertStringIncludes(body, "Sigmoid");
      await Deno.remove(`${dir}/pack/kit/grader/kit.js`);
      assert((await run()).code !== 0);
    });
  });

  it("declares tests that the schema takes", async () => {
    const pack = await TARGETS.classroom50.pack(options);
    const { schema, tests } = JSON.parse(
      new TextDecoder().decode(pack.get("tests.json")!.bytes),
    );
    assertEquals(schema, "classroom50/tests/v1");
    for (const test of tests) {
      assertEquals(Object.keys(test).sort(), [
        "name",
        "points",
        "run",
        "timeout",
        "type",
      ]);
      assert(Number.isInteger(test.points) && test.timeout <= 600);
    }
    const most = tests.reduce(
      (sum: number, { points }: { points: number }) => sum + points,
      0,
    );
    assertEquals(most, 100);
  });
});

describe("pack github", () => {
  it("asks for a commit", async () => {
    await assertRejects(
      () => TARGETS.github.pack({ ...options, grader: "course/kit@main" }),
      InputError,
      "it is no commit",
    );
  });

  it("grades the same files by the same kit once, and keeps the sheet", () => {
    const commit = "1".repeat(40);
    const text = workflow({ ...options, passMark: 60 }, "course/kit", commit);
    const steps = text.split("\n      - ").slice(1);
    const named = (what: string) => steps.find((step) => step.includes(what))!;
    const key = /key: (.*)/.exec(named("cache/restore"))![1]!;
    // The workflow names the kit, its reference and its options.
    const own = "submission/.github/workflows/grade.yml";
    assertStringIncludes(key, `hashFiles('taken/*', '${own}')`);
    assertStringIncludes(named("cache/save"), `key: ${key}`);
    const skipped = steps.filter((step) =>
      step.includes("if: steps.sheet.outputs.cache-hit != 'true'")
    );
    assertEquals(skipped, [named("name: Grade"), named("cache/save")]);
    // Below the mark the report fails, and what was graded is kept before.
    assert(
      steps.indexOf(named("cache/save")) < steps.indexOf(named("name: Report")),
    );
  });

  it("grades the five files and nothing else of the repository", async () => {
    const steps = workflowSteps({ ...options, passMark: 60 });
    await withFolder({}, async (dir) => {
      await fill(`${dir}/submission/exercises`, handedIn);
      await Deno.writeTextFile(`${dir}/submission/deno.json`, "{ broken");
      await Deno.symlink(
        "/etc/hostname",
        `${dir}/submission/exercises/gelu.ts`,
      );
      // The kit's own checkout, as the workflow has it.
      await Deno.symlink(kitDir("."), `${dir}/grader`);
      const env = { GITHUB_STEP_SUMMARY: `${dir}/summary.md` };
      const bash = (step: string, cwd: string) =>
        start("bash", ["-e", "-o", "pipefail", "-c", step], cwd, env);
      assertEquals((await bash(steps.take, dir)).code, 0);
      const taken = [...Deno.readDirSync(`${dir}/taken`)].map((f) => f.name);
      assertEquals(taken.sort(), [first, second].sort());
      const sheet = `${dir}/sheet.json`;
      // With the caches of this machine: the packages are not in the checkout.
      const grade = await new Deno.Command("bash", {
        args: ["-e", "-c", steps.grade.replaceAll("../", `${dir}/`)],
        cwd: kitDir("."),
        env: { ...env, NO_COLOR: "1" },
      }).output();
      assertEquals(grade.code, 0);
      const { score } = ScoreSheet.parse(
        JSON.parse(await Deno.readTextFile(sheet)),
      );
      const report = await new Deno.Command("bash", {
        args: ["-e", "-c", steps.report.replaceAll("../", `${dir}/`)],
        cwd: kitDir("."),
        env: { ...env, NO_COLOR: "1" },
      }).output();
      assertEquals(report.code, score < 60 ? 1 : 0);
      const log = new TextDecoder().decode(report.stdout);
      assertStringIncludes(log, "::error title=");
      assertStringIncludes(log, "file=exercises/");
      assertStringIncludes(await Deno.readTextFile(`${dir}/summary.md`), "# ");
    });
  });
});

describe("packs", () => {
  it("earn nothing by links to their own reference", async () => {
    const grading = [TARGETS.gradescope, TARGETS.prairielearn];
    for (const target of grading) {
      await withFolder({}, async (dir) => {
        const name = target === TARGETS.gradescope ? "source" : "tests";
        await writePack(`${dir}/made`, await target.pack(options));
        const from = name === "tests" ? `${dir}/made/tests` : `${dir}/made`;
        await Deno.rename(from, `${dir}/${name}`);
        const solutions = `../${name}/kit/solutions`;
        for (const handed of ["submission", "student"]) {
          await fill(`${dir}/${handed}`, {});
          await Deno.symlink(solutions, `${dir}/${handed}/exercises`);
          const relu = `${solutions}/${first}`;
          await Deno.symlink(relu, `${dir}/${handed}/${first}`);
        }
        const script = name === "tests"
          ? "tests/run.sh"
          : "source/run_autograder";
        const env = { AUTOGRADER_ROOT: dir, GRADE_ROOT: dir };
        const { code } = await start(`${dir}/${script}`, [], dir, env);
        assertEquals(code, 0);
        const { score } = JSON.parse(
          await Deno.readTextFile(`${dir}/results/results.json`),
        );
        assertEquals(score, 0);
      });
    }
    await withPack(await TARGETS.classroom50.pack(options), async (dir) => {
      await fill(`${dir}/checkout`, {});
      await Deno.symlink("../pack/kit/solutions", `${dir}/checkout/exercises`);
      const script = [`${dir}/pack/autograder.py`];
      const { code } = await start("python3", script, `${dir}/checkout`, {
        CLASSROOM: "cs",
        ASSIGNMENT: "activations",
        OWNER: "ada",
        SUBMISSION_TAG: "submit/1",
        COMMIT_URL: "https://example.org/c",
        RELEASE_URL: "https://example.org/r",
      });
      const result = await Deno.readTextFile(`${dir}/checkout/result.json`);
      assertEquals([code, JSON.parse(result).score], [0, 0]);
    });
  });

  it("take nothing through links in the workflow's own steps", async () => {
    const { take } = workflowSteps(options);
    await withFolder({ "grader/solutions/.keep": "" }, async (dir) => {
      await fill(`${dir}/grader/solutions`, handedIn);
      await Deno.mkdir(`${dir}/submission`);
      const link = `${dir}/submission/exercises`;
      await Deno.symlink("../grader/solutions", link);
      assertEquals((await start("bash", ["-ec", take], dir)).code, 0);
      assertEquals([...Deno.readDirSync(`${dir}/taken`)], []);
    });
  });
});

async function fill(
  dir: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  await Deno.mkdir(dir, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await Deno.writeTextFile(`${dir}/${name}`, `${text}`);
  }
}

async function copy(from: string, to: string): Promise<void> {
  await Deno.mkdir(to, { recursive: true });
  for await (const { name, isDirectory } of Deno.readDir(from)) {
    if (isDirectory) await copy(`${from}/${name}`, `${to}/${name}`);
    else await Deno.copyFile(`${from}/${name}`, `${to}/${name}`);
  }
}

function same(some: Uint8Array, others: Uint8Array): boolean {
  return some.length === others.length &&
    some.every((byte, i) => byte === others[i]);
}
