import {
  assert,
  assertEquals,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { unzipSync } from "fflate";
import { Classroom50Result } from "../report/mod.ts";
import { GradescopeResults } from "../report/schemas/gradescope_results.ts";
import { PrairieLearnResults } from "../report/schemas/prairielearn_results.ts";
import type { Isolation } from "../subject/mod.ts";
import { kitDir, withFolder } from "../../dev/testing/mod.ts";
import { InputError, ScoreSheet } from "../verdict/mod.ts";
import {
  earned,
  fill,
  first,
  handedIn,
  ISOLATIONS,
  options,
  second,
  start,
  withPack,
} from "./tried_packs_all_test.ts";
import { TARGETS, writePack } from "./mod.ts";
import { toZip } from "./to_zip.ts";
import { workflow, workflowSteps } from "./workflow.ts";

/** A test of a pack under each isolation that this machine has. */
function eachIsolation(
  name: string,
  test: (isolation: Isolation) => Promise<void>,
): void {
  for (const isolation of ISOLATIONS) {
    it(`${name}, isolation ${isolation}`, () => test(isolation));
  }
}

describe("pack gradescope", () => {
  it("is set up as the harness does it", async () => {
    const pack = await TARGETS.gradescope.pack(options);
    const zip = unzipSync(toZip(pack));
    assert("setup.sh" in zip && "run_autograder" in zip);
    await withFolder({}, async (dir) => {
      await writePack(dir, pack);
      const setup = await start(`${dir}/setup.sh`, [], dir);
      assertEquals(setup.code, 0);
    });
  });

  eachIsolation("grades what is handed in", async (isolation) => {
    const pack = await TARGETS.gradescope.pack({ ...options, isolation });
    await withFolder({}, async (dir) => {
      await writePack(`${dir}/source`, pack);
      await fill(`${dir}/submission`, handedIn);
      const env = { AUTOGRADER_ROOT: dir };
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
  eachIsolation(
    "runs as the container runs it, and exits with 0 whatever happens",
    async (isolation) => {
      const pack = await TARGETS.prairielearn.pack({ ...options, isolation });
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
    },
  );

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
  eachIsolation("runs as the runner runs it", async (isolation) => {
    const pack = await TARGETS.classroom50.pack({ ...options, isolation });
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

  eachIsolation(
    "grades the five files and nothing else of the repository",
    async (isolation) => {
      const steps = workflowSteps({ ...options, isolation, passMark: 60 });
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
        const { score, environment } = ScoreSheet.parse(
          JSON.parse(await Deno.readTextFile(sheet)),
        );
        const [inForce] = environment.limits.split("; ");
        assertEquals(inForce!.includes("by bubblewrap"), ISOLATIONS.length > 1);
        const report = await new Deno.Command("bash", {
          args: ["-e", "-c", steps.report.replaceAll("../", `${dir}/`)],
          cwd: kitDir("."),
          env: { ...env, NO_COLOR: "1" },
        }).output();
        assertEquals(report.code, score < 60 ? 1 : 0);
        const log = new TextDecoder().decode(report.stdout);
        assertStringIncludes(log, "::error title=");
        assertStringIncludes(log, "file=exercises/");
        assertStringIncludes(
          await Deno.readTextFile(`${dir}/summary.md`),
          "# ",
        );
      });
    },
  );
});
