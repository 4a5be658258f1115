import {
  assert,
  assertEquals,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { kitDir, runKit, withFolder } from "../../dev/testing/mod.ts";
import { InputError, kitHashes, ScoreSheet } from "../verdict/mod.ts";
import {
  bundleOnce,
  earned,
  fill,
  first,
  handedIn,
  ISOLATIONS,
  options,
  right,
  start,
  withPack,
} from "./tried_packs_all_test.ts";
import { bundle } from "./bundle.ts";
import { MAIN } from "./pack_kit.ts";
import { TARGETS, writePack } from "./mod.ts";
import { toZip } from "./to_zip.ts";
import { workflowSteps } from "./workflow.ts";

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
      for (const isolation of ISOLATIONS) {
        const args = `grade --no-cost --format json --isolation ${isolation}`;
        const { code, out } = await task(...args.split(" "));
        assertEquals(code, 0);
        const sheet = ScoreSheet.parse(JSON.parse(out));
        assert(sheet.score > earned);
        assertEquals(sheet.provenance?.grader, (await kitHashes()).grader);
      }
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

const CHECK = "grader/verdict/check.ts";

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
