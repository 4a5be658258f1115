import { assert, assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { GraderError } from "../subject/mod.ts";
import { openModule } from "../module/mod.ts";
import {
  type Files,
  kitDir,
  parseCsv,
  withFolder,
} from "../../dev/testing/mod.ts";
import {
  type Check,
  checksOf,
  InputError,
  type Module,
  withChecklist,
} from "../verdict/mod.ts";
import type { ClassOptions } from "./class_options.ts";
import { runClass } from "./run_class.ts";

const whole = await openModule();
const { checklist } = whole;
const relu = await Deno.readTextFile(`${kitDir("solutions")}/relu.ts`);
const other = relu + "// in other words\n";

/** Only one check is graded: what a class does is the same for all. */
const small = {
  ...checklist,
  items: checklist.items.slice(0, 1)
    .map((item) => ({ ...item, checks: item.checks.slice(0, 1) })),
};
const { id, points } = small.items[0]!.checks[0]!;
const check = checksOf(await whole.units())[id]!;
const module = withChecklist(whole, small);

/** The small module with another check in the place of its only one. */
function checkedBy(check: Check): Module {
  const [item, name] = id.split(".");
  const units = { [item!]: { checks: { [name!]: check } } };
  return { ...module, units: () => Promise.resolve(units) };
}

async function withClass(
  files: Files,
  body: (
    grade: (options?: Partial<ClassOptions>) => ReturnType<typeof runClass>,
    dir: string,
  ) => Promise<void>,
): Promise<void> {
  await withFolder(files, (dir) =>
    body((options = {}) =>
      runClass({
        submissionsDir: `${dir}/class`,
        outDir: `${dir}/out`,
        module,
        solutionsDir: kitDir("solutions"),
        jobs: 2,
        resume: false,
        rerun: [],
        measuresTime: false,
        ...options,
      }), dir));
}

describe("runClass()", () => {
  it("grades what is the same only once, and again only what changed", async () => {
    await withClass({
      "class/ada/relu.ts": relu,
      "class/bob/relu.ts": relu,
      "class/cy/relu.ts": other,
    }, async (grade, dir) => {
      const first = await grade();
      assertEquals([first.graded.length, first.sheets], [3, 2]);
      assertEquals(first.summary.identical, [["ada", "bob"]]);
      assertEquals((await grade({ resume: true })).graded.length, 0);
      await Deno.writeTextFile(`${dir}/class/bob/relu.ts`, `${relu}// new\n`);
      assertEquals((await grade({ resume: true })).graded.length, 1);
      const spec = small.items[0]!.checks[0]!;
      const heavier = {
        ...small,
        items: [{ ...small.items[0]!, checks: [{ ...spec, points: 9 }] }],
      };
      const changed = await grade({
        resume: true,
        module: withChecklist(module, heavier),
      });
      assertEquals(changed.graded.length, 3);
      assertEquals(changed.summary.maxScore, 9);
      assertEquals((await grade({ rerun: ["cy"] })).graded.length, 1);
    });
  });

  it("keeps the grade of who is called otherwise now, and nothing of the old name", async () => {
    await withClass({
      "class/ada/relu.ts": relu,
      "class/bob/relu.ts": other,
    }, async (grade, dir) => {
      await grade();
      await Deno.writeTextFile(`${dir}/out/feedback/notes.md`, "mine");
      await Deno.rename(`${dir}/class/bob`, `${dir}/class/robert`);
      const moved = await grade({ resume: true });
      assertEquals(moved.graded, []);
      assertEquals(moved.entries.map(({ student }) => student.id), [
        "ada",
        "robert",
      ]);
      assertEquals(
        [...Deno.readDirSync(`${dir}/out/feedback`)].map(({ name }) => name)
          .sort(),
        ["ada.html", "ada.md", "notes.md", "robert.html", "robert.md"],
      );
    });
  });

  it("asks before it goes on with a class, and for a name that is there", async () => {
    await withClass({ "class/ada/relu.ts": relu }, async (grade) => {
      await grade();
      await assertRejects(() => grade(), InputError, "go on with --resume");
      await assertRejects(
        () => grade({ rerun: ["adda"] }),
        InputError,
        'did you mean "ada"?',
      );
    });
  });

  it("goes on where it was stopped", async () => {
    await withClass({
      "class/ada/relu.ts": relu,
      "class/bob/relu.ts": other,
    }, async (grade, dir) => {
      const stopped = await grade({ limitMs: 0 });
      assertEquals([stopped.graded.length, stopped.stopped], [0, "limit"]);
      const waiting = parseCsv(
        await Deno.readTextFile(`${dir}/out/grades.csv`),
      );
      assertEquals(waiting.map((row) => row[6]), [
        "status",
        "waiting",
        "waiting",
      ]);
      const end = await grade({ resume: true });
      assertEquals([end.graded.length, end.stopped], [2, undefined]);
    });
  });

  it("throws away what was in work when it is interrupted", async () => {
    await withClass({ "class/ada/relu.ts": relu }, async (grade) => {
      const stop = new AbortController();
      const result = await grade({
        signal: stop.signal,
        module: checkedBy((context) => {
          stop.abort();
          return check(context);
        }),
      }).catch((error) => error);
      assertEquals(result.graded.length, 0);
      assertEquals(result.stopped, "signal");
    });
  });

  it("asks a grader that failed once more, then leaves it to a person", async () => {
    await withClass({ "class/ada/relu.ts": relu }, async (grade) => {
      const failing = checkedBy(() =>
        Promise.reject(new GraderError("Cannot think"))
      );
      const { entries, summary } = await grade({ module: failing });
      assertEquals(entries[0]!.status, "error");
      assertEquals(
        summary.needsHuman[0]!.why,
        `the grader failed in ${id}`,
      );
      // The points are the student's all the same, and it is tried again.
      assertEquals(entries[0]!.brief!.score, points);
      const again = await grade({ resume: true });
      assertEquals([again.graded.length, again.entries[0]!.status], [
        1,
        "graded",
      ]);
    });
  });

  it("takes away what a killed run left", async () => {
    await withClass({
      "class/ada/relu.ts": relu,
      "out/grades.csv.0a1b2c3d.tmp": "half",
    }, async (grade, dir) => {
      await grade();
      const left = [];
      for await (const { name } of Deno.readDir(`${dir}/out`)) left.push(name);
      assert(!left.some((name) => /tmp|-wal/.test(name)), `${left}`);
    });
  });
});
