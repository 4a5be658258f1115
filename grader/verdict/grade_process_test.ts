import {
  assert,
  assertEquals,
  assertMatch,
  assertRejects,
  assertStringIncludes,
} from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { Checklist } from "../checklist/mod.ts";
import { openModule } from "../module/mod.ts";
import {
  type Files,
  kitDir,
  solutionsWith,
  withFolder,
} from "../../dev/testing/mod.ts";
import type { Check } from "./check.ts";
import type { GradeOptions } from "./grade.ts";
import { gradeOnce } from "./grader.ts";
import { InputError } from "../base/input_error.ts";
import type { Module } from "./module.ts";
import { decodeReplay } from "./replay_token.ts";
import { ScoreSheet, type SheetCheck } from "./score_sheet.ts";

type Changes = Partial<GradeOptions> & {
  readonly exercisesDir?: string;
  readonly solutionsDir?: string;
  readonly module?: Module;
};

async function gradeDir(
  exercisesDir: string,
  { module, ...changes }: Changes = {},
): Promise<ScoreSheet> {
  const sheet = await gradeOnce(module ?? await openModule(), {
    exercisesDir,
    solutionsDir: kitDir("solutions"),
    seed: 7,
    measuresTime: false,
    ...changes,
  });
  // Whatever was graded, the sheet is one.
  assertEquals(ScoreSheet.parse(JSON.parse(JSON.stringify(sheet))), sheet);
  return sheet;
}

function gradeFiles(files: Files, changes?: Changes): Promise<ScoreSheet> {
  return withFolder(files, (dir) => gradeDir(dir, changes));
}

function scores({ items }: ScoreSheet): Record<string, number> {
  return Object.fromEntries(items.map(({ id, score }) => [id, score]));
}

function itemOf({ items }: ScoreSheet, id: string) {
  return items.find((item) => item.id === id)!;
}

function checkOf(sheet: ScoreSheet, id: string): SheetCheck {
  const checks = sheet.items.flatMap(({ checks }) => checks);
  return checks.find((check) => check.id === id)!;
}

/** The sheet without what differs from run to run. */
function verdict({ durationMs: _, ...rest }: ScoreSheet): unknown {
  return rest;
}

const LEAKY = `import { Tensor } from "tinytorch";
export class ReLU {
  forward(x: Tensor): Tensor {
    console.log("got", x.size);
    return x.map((value) => value > 0 ? value : 0.01 * value);
  }
}
`;

describe("grade()", () => {
  it("gives the stubs 0 points and says that they are not started", async () => {
    const sheet = await gradeDir(kitDir("exercises"));
    assertEquals([sheet.score, sheet.maxScore], [0, 100]);
    assertEquals(sheet.passed && sheet.complete, true);
    for (const { id, status, checks } of sheet.items) {
      if (id !== "systems") assertEquals(status, "not-started");
      assert(checks.every(({ outcome }) => outcome === "skipped"), id);
    }
  });

  it("gives the solutions all points, the same for the same seed", async () => {
    const [first, again] = await Promise.all([
      gradeDir(kitDir("solutions"), { passMark: 100 }),
      gradeDir(kitDir("solutions"), { passMark: 100 }),
    ]);
    assertEquals([first.score, first.maxScore], [100, 100]);
    assertEquals(first.passed, true);
    assertEquals(verdict(first), verdict(again));
    assertMatch(checkOf(first, "gelu.values").message!, /sigmoid form/);
  });

  it("gives a half-filled set the points of what is filled in", async () => {
    const { "relu.ts": relu, "softmax.ts": softmax } = await solutionsWith();
    const files = await solutionsWith(
      { "relu.ts": relu!, "softmax.ts": softmax! },
      "exercises",
    );
    const sheet = await gradeFiles(files, { passMark: 60 });
    assertEquals(scores(sheet), {
      relu: 15,
      sigmoid: 0,
      tanh: 0,
      gelu: 0,
      softmax: 25,
      systems: 2,
    });
    assertEquals([sheet.score, sheet.passed], [42, false]);
    const check = checkOf(sheet, "systems.no-mutation");
    assertEquals([check.outcome, check.points], ["skipped", 0.8]);
    assertMatch(check.message!, /2 of 5/);
  });

  it("takes the points of no-mutation for one input that is overwritten", async () => {
    const files = await solutionsWith({ "relu.ts": OVERWRITING });
    await withFolder(files, async (exercisesDir) => {
      const options = {
        exercisesDir,
        solutionsDir: kitDir("solutions"),
        seed: 1,
        measuresTime: false,
      };
      const module = await openModule();
      const whole = await gradeOnce(module, options);
      const check = checkOf(whole, "systems.no-mutation");
      assertEquals([check.outcome, check.points], ["failed", 0]);
      const one = { ...options, only: ["relu"], remarks: true };
      const { items: [relu] } = await gradeOnce(module, one);
      assertEquals(relu!.score, relu!.maxScore);
      assertMatch(relu!.notes?.join() ?? "", /systems.no-mutation .* input/);
    });
  });

  it("lets each broken file cost its own exercise only", async () => {
    const files = await solutionsWith({
      "relu.ts": "export class ReLU {\n  forward(x {}\n}\n",
      "sigmoid.ts": "export class Sigmoid { forward() { for (;;); } }",
      "tanh.ts": LEAKY.replace("ReLU", "Tanh").replace(
        "return x",
        "return x.data",
      ),
      "gelu.ts": 'export { GELU } from "../solutions/gelu.ts";\n',
    });
    const sheet = await gradeFiles(files);
    assertEquals(scores(sheet), {
      relu: 0,
      sigmoid: 0,
      tanh: 0,
      gelu: 0,
      softmax: 25,
      systems: 1,
    });
    assertEquals(sheet.complete, true);
    const relu = itemOf(sheet, "relu");
    assertEquals(relu.status, "unusable");
    assertMatch(relu.message!, /^Cannot parse "relu.ts": /);
    assertStringIncludes(relu.frame!, "> 2 |   forward(x {}");
    const sigmoid = checkOf(sheet, "sigmoid.values");
    assertEquals(sigmoid.counterexample?.kind, "timed-out");
    assertEquals(sigmoid.counterexample?.input?.values, [1]);
    assertMatch(sigmoid.message!, /no answer in \d+ s; look for a loop/);
    const tanh = checkOf(sheet, "tanh.values");
    assertEquals(tanh.message, "it returned a Float32Array; wanted a Tensor");
    assertEquals(tanh.counterexample?.prints, ["got 1"]);
    assertEquals(checkOf(sheet, "tanh.cost").blockedBy, "tanh.values");
    const gelu = itemOf(sheet, "gelu");
    assertMatch(
      gelu.message!,
      /line 1 uses "..\/solutions\/gelu.ts"; import only/,
    );
  });

  it("tells apart a missing file, a missing class and one that throws", async () => {
    const { "relu.ts": _, ...files } = await solutionsWith({
      "sigmoid.ts": "export class Sigmoids {}",
      "tanh.ts": "throw new Error('early');",
      "gelu.ts":
        "export class GELU { constructor() { throw new Error('new'); } }",
    });
    const { items } = await gradeFiles(files, {
      only: ["relu", "sigmoid", "tanh", "gelu"],
    });
    assertEquals(items.map(({ status }) => status), Array(4).fill("unusable"));
    const [relu, sigmoid, tanh, gelu] = items.map(({ message }) => message!);
    assertMatch(relu!, /"relu.ts": no such file/);
    assertEquals(
      sigmoid,
      "sigmoid.ts exports Sigmoids; it has to export the class Sigmoid",
    );
    assertMatch(
      tanh!,
      /could not be loaded: it threw Error: early \(tanh.ts:1:7\)/,
    );
    assertMatch(gelu!, /it threw Error: new \(gelu.ts:1:/);
  });

  it("says on what a file is built whose answers are wrong", async () => {
    const files = await solutionsWith({
      "gelu.ts": `import { Sigmoid } from "./sigmoid.ts";
export class GELU {
  forward(x) {
    return new Sigmoid().forward(x);
  }
}`,
    });
    const { items } = await gradeFiles(files, { only: ["gelu"] });
    assertEquals(items[0]?.notes, [
      "gelu.ts is built on sigmoid.ts: what is wrong there is wrong here too",
    ]);
  });

  it("grades only what it is asked to", async () => {
    const sheet = await gradeDir(kitDir("solutions"), { only: ["tanh"] });
    assertEquals(sheet.items.map(({ id }) => id), ["tanh"]);
    assertEquals([sheet.score, sheet.maxScore], [15, 15]);
  });

  it("shows a failure as data, and runs it again from its token", async () => {
    const wrong = await solutionsWith({ "relu.ts": LEAKY });
    const only = ["relu"];
    const sheet = await gradeFiles(wrong, { only });
    const { counterexample } = checkOf(sheet, "relu.values");
    assert(counterexample);
    const { input, output, index, expected, actual, ulps } = counterexample;
    assertEquals(input?.values.length, 1);
    assertEquals([index, expected], [[0], 0]);
    assertEquals(actual, output?.values[0]);
    assert(Number(actual) < 0 && Number(ulps) > 0);
    assertEquals(counterexample.prints, ["got 1"]);
    const replay = decodeReplay(counterexample.replay!);
    const again = await gradeFiles(wrong, { replay });
    assertEquals(again.items.map(({ checks }) => checks.length), [1]);
    assert(counterexample.diagnosis);
    assertEquals(checkOf(again, "relu.values").counterexample, counterexample);
    const mended = await gradeDir(kitDir("solutions"), { replay });
    assertEquals(mended.items[0]?.checks[0]?.outcome, "passed");
  });

  it("does not show the input of a hidden check", async () => {
    const wrong = await solutionsWith({
      "relu.ts": LEAKY.replace("0.01 * value", "value < -7 ? -1 : 0"),
    });
    const sheet = await gradeFiles(wrong, { only: ["relu"] });
    const { counterexample } = checkOf(sheet, "relu.sparsity");
    assert(counterexample?.input);
    assertEquals(counterexample.input.values.length, 1);
    assert(Number(counterexample.input.values[0]) < -7);
  });

  const tokens: Readonly<Record<string, string>> = {
    "nothing.values:table:1": "the checklist has no such check",
    "relu.values:nothing:1": "there is no such law; choose from table,",
    "systems.memory:bytes:1": "there is no such exercise",
    "systems.memory:bytes:1:on=nothing": "there is no such exercise",
    "softmax.shift:shift:1,2": "its input does not suit that law",
  };
  for (const [token, state] of Object.entries(tokens)) {
    it(`rejects with an InputError for the replay "${token}"`, async () => {
      const replay = decodeReplay(token);
      await assertRejects(
        () => gradeDir(kitDir("solutions"), { replay }),
        InputError,
        state,
      );
    });
  }

  it("says that it is not complete where a check has no suite", async () => {
    const module = await openModule();
    const { relu, ...units } = await module.units();
    const { values: _, ...checks } = relu!.checks;
    const without = { ...units, relu: { checks } };
    const sheet = await gradeDir(kitDir("solutions"), {
      module: { ...module, units: () => Promise.resolve(without) },
      only: ["relu"],
    });
    assertEquals(sheet.complete, false);
    const check = checkOf(sheet, "relu.values");
    assertEquals([check.outcome, check.points], ["error", 4]);
  });

  it("rejects for a folder that is missing or a file", async () => {
    await withFolder({ "file": "" }, async (dir) => {
      const states: Readonly<Record<string, string>> = {
        [`${dir}/none`]: "no such folder; name one with --",
        [`${dir}/file`]: "it is not a folder",
      };
      for (const [path, state] of Object.entries(states)) {
        for (const role of ["exercises", "solutions"]) {
          const error = await assertRejects(
            () => gradeDir(kitDir("solutions"), { [`${role}Dir`]: path }),
            InputError,
            state,
          );
          assertStringIncludes(error.message, `Cannot read ${role} "${path}"`);
        }
      }
    });
  });

  it("rejects for a reference that cannot be loaded, and names the file", async () => {
    const broken: Readonly<Record<string, string>> = {
      "export class Nothing {}": "relu.ts exports Nothing",
      "throw new Error('lost');":
        "relu.ts could not be loaded: it threw Error: lost",
      "export class {": 'Cannot parse "relu.ts"',
    };
    for (const [source, state] of Object.entries(broken)) {
      const files = await solutionsWith({ "relu.ts": source });
      await withFolder(files, async (solutionsDir) => {
        await assertRejects(
          () => gradeDir(kitDir("solutions"), { solutionsDir, only: ["relu"] }),
          InputError,
          state,
        );
      });
    }
  });

  it("judges no value by the reference, however wrong it is", async () => {
    const files = await solutionsWith({
      "relu.ts": "export class ReLU { forward() { throw new Error('mine'); } }",
    });
    await withFolder(files, async (solutionsDir) => {
      const sheet = await gradeDir(kitDir("solutions"), {
        solutionsDir,
        only: ["relu"],
      });
      assertEquals(checkOf(sheet, "relu.values").outcome, "passed");
      assertEquals(sheet.complete, true);
    });
  });

  it("knows no exercise by name: a checklist of one made up", async () => {
    const checklist: Checklist = {
      version: 1,
      module: "Doubling",
      passMark: 1,
      exercises: [{ id: "double", file: "double.ts", className: "Double" }],
      items: [{
        id: "double",
        title: "Double",
        claim: "2x",
        exercise: "double",
        checks: [{
          id: "double.values",
          title: "twice the number",
          points: 3,
          needs: [],
          visibility: "visible",
          why: "doubling",
          hints: ["one", "two"],
        }],
      }],
    };
    const values: Check = async ({ student, reference }) => {
      const input = { shape: [1], data: Float32Array.of(3) };
      const [mine, theirs] = await Promise.all(
        [student, reference].map(({ counted }) =>
          counted.forward("double", [{ input }])
        ),
      );
      assertEquals(mine, theirs);
      return { kind: "passed" };
    };
    const source = LEAKY.replace("ReLU", "Double")
      .replace("value > 0 ? value : 0.01 * value", "2 * value");
    await withFolder({ "double.ts": source }, async (dir) => {
      const sheet = await gradeDir(dir, {
        solutionsDir: dir,
        module: {
          checklist,
          units: () => Promise.resolve({ double: { checks: { values } } }),
          added: "",
        },
      });
      assertEquals([sheet.score, sheet.complete], [3, true]);
    });
  });
});

/** Right, but where the results are put. */
const OVERWRITING = `import { Tensor } from "tinytorch";
export class ReLU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = Math.max(0, x.data[i]!);
    x.data.set(out);
    return new Tensor(out, x.shape);
  }
}
`;
