import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ownChecklist } from "../module/mod.ts";
import {
  type Ended,
  kitDir,
  runKit,
  solutionsWith,
  withFolder,
} from "../../dev/testing/mod.ts";
import { ScoreSheet } from "../verdict/mod.ts";
import { run } from "./run.ts";

/** The kit's folder. */
const DIR = kitDir(".").replace(/[\\/.]+$/, "");

/** One paragraph on stderr, exit code 2, nothing on stdout, no stack. */
function assertRefused({ code, out, err }: Ended, state: string): void {
  assertStringIncludes(err.replaceAll(/\s+/g, " "), state);
  assertMatch(err, /^Cannot \w+ /);
  assert(!/^\s+at |\n\n|\.ts:\d+/m.test(err), err);
  assertEquals([code, out], [2, ""]);
}

/** Runs it in this process, as `main.ts` would in its own. */
async function runHere(args: readonly string[]): Promise<Ended> {
  let out = "";
  let err = "";
  const code = await run(["grade", ...args], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    columns: undefined,
    color: false,
    cwd: DIR,
  });
  return { code, out, err };
}

function sheetOf({ out }: Ended): ScoreSheet {
  return ScoreSheet.parse(JSON.parse(out));
}

describe("grade, its exit codes", () => {
  it("is 0 for stubs, with a first step, where no mark is asked", async () => {
    const { code, out, err } = await runKit(["grade", "--no-cost"]);
    assertEquals([code, err], [0, ""]);
    assertMatch(out, /Total 0\/100/);
    assertStringIncludes(out, "exercises/relu.ts");
  });

  it("is 0 at the mark, 1 below it, and the sheet is shown all the same", async () => {
    const args = "grade relu --exercises solutions --no-cost --pass-mark";
    const reached = await runKit([...args.split(" "), "15"]);
    assertEquals(reached.code, 0);
    assertMatch(reached.out, /Pass mark 15: reached/);
    const missed = await runKit([...args.split(" "), "15.5"]);
    assertEquals([missed.code, missed.err], [1, ""]);
    assertMatch(missed.out, /Pass mark 15.5: not reached/);
  });

  it("is 3 where a check of the course fails itself, and no points are lost", async () => {
    const checklist = structuredClone(ownChecklist());
    const relu = checklist.items[0]!;
    relu.checks = [{ ...relu.checks[1]!, needs: [], id: "relu.own" }];
    const text = JSON.stringify({
      ...checklist,
      items: [relu],
      suites: ["own.ts"],
      passMark: 1,
      landscape: undefined,
    });
    const own = `export const checks = {
      "relu.own": () => Promise.reject(new Error("it broke")),
    };`;
    await withFolder({ "mine.json": text, "own.ts": own }, async (cwd) => {
      const args = `--checklist mine.json --exercises ${DIR}/solutions`;
      const { code, out } = await runKit(["grade", ...args.split(" ")], {
        cwd,
      });
      assertEquals(code, 3);
      assertMatch(out, /unexpected: it broke/);
      assertMatch(out, /Total 2\/2/);
    });
  });

  it("is 0 for --help and -h, and all options are in it", async () => {
    const [long, short] = await Promise.all([
      runKit(["grade", "--help"]),
      runKit(["grade", "-h"]),
    ]);
    assertEquals(long, short);
    assertEquals([long.code, long.err], [0, ""]);
    for (
      const name
        of "exercises solutions checklist seed format output pass-mark no-cost replay help"
          .split(" ")
    ) {
      assertMatch(long.out, new RegExp(`^  --${name} `, "m"));
    }
    const widest = Math.max(
      ...long.out.split("\n").map(({ length }) => length),
    );
    assert(widest <= 80, `${widest}`);
  });
});

describe("grade, what it refuses", () => {
  const refused: Readonly<Record<string, string>> = {
    "--seed -1":
      'Cannot use "--seed -1": it has to be a whole number, 0 or more',
    "--seed=-1":
      'Cannot use "--seed -1": it has to be a whole number, 0 or more',
    "--seed 1.5": 'Cannot use "--seed 1.5": it has to be a whole number',
    "--seed one": 'Cannot use "--seed one": it has to be a whole number',
    "--seed": 'Cannot use "--seed": it has no value; write --seed VALUE',
    "--seed 2147483648": "it has to be less than 2147483648",
    "--pass-mark -5":
      'Cannot use "--pass-mark -5": it has to be a number, 0 or more',
    "--pass-mark ten": 'Cannot use "--pass-mark ten": it has to be a number',
    "--format xml": 'Cannot use "--format xml": it has to be one of text, json',
    "--formt json": "did you mean --format?",
    "--no-cots": "did you mean --no-cost?",
    "--json": 'Cannot use "--json": there is no such option; try --help',
    "-x": 'Cannot use "-x": there is no such option',
    "rleu":
      'Cannot grade "rleu": there is no such exercise; did you mean "relu"?',
    "transformer": "choose from relu, sigmoid, tanh, gelu, softmax",
    "relu sofmax": 'did you mean "softmax"?',
    "--exercises no/such": "no such folder; name one with --exercises",
    "--exercises deno.json": "it is not a folder; name the folder of files",
    "--exercises=": 'Cannot use "--exercises": it has no value',
    "--solutions no/such": "no such folder; name one with --solutions",
    "--solutions exercises/relu.ts": "it is not a folder",
    "--checklist no/such.json":
      'Cannot read checklist "no/such.json": no such file',
    "--checklist grader": "it is a folder; name a checklist file",
    "--checklist exercises/relu.ts": "is not valid JSON",
    "--checklist deno.json": "at passMark",
    "--output": 'Cannot use "--output": it has no value',
    "--output no/such/sheet.txt": "make that folder first",
    "--output grader": "it is a folder; name a file in it",
    "--replay nonsense": 'it does not read "check:law:values"',
    "--replay relu.values:nothing:1 --exercises solutions":
      "there is no such law",
  };
  for (const [args, state] of Object.entries(refused)) {
    it(`refuses ${args}`, async () => {
      assertRefused(await runHere(args.split(" ")), state);
    });
  }

  const asProcess: Readonly<Record<string, string>> = {
    "--exercises no/such": "no such folder",
    "--exercises deno.json": "it is not a folder",
    "--seed -1": 'Cannot use "--seed -1"',
    "--seed 1.5": 'Cannot use "--seed 1.5"',
    "--output no/such/sheet.txt": "make that folder first",
    "rleu": 'did you mean "relu"?',
  };
  for (const [args, state] of Object.entries(asProcess)) {
    it(`refuses ${args} as a process, too`, async () => {
      const refused = await runKit(["grade", ...args.split(" ")]);
      assertRefused(refused, state);
    });
  }

  it("follows no link to the reference, as the folder or within it", async () => {
    await withFolder({ "ada/notes.md": "" }, async (dir) => {
      await Deno.symlink(`${DIR}/solutions`, `${dir}/exercises`);
      const typed = await runHere(["--exercises", `${dir}/exercises`]);
      assertRefused(typed, "it is a link to the grader's own files; name the");
      await Deno.symlink("../exercises", `${dir}/ada/exercises`);
      const args = "relu --no-cost --format json --exercises".split(" ");
      const { score, items } = sheetOf(await runHere([...args, `${dir}/ada`]));
      assertEquals(score, 0);
      assertStringIncludes(items[0]!.message ?? "", "it is a link; put the");
    });
  });

  it("refuses a checklist that breaks a rule, and names path and rule", async () => {
    const checklist = structuredClone(ownChecklist());
    checklist.items[1]!.checks[2]!.points = -2;
    const text = JSON.stringify(checklist);
    await withFolder({ "mine.json": text }, async (dir) => {
      const refused = await runKit(["grade", "--checklist", "mine.json"], {
        cwd: dir,
      });
      assertRefused(refused, "at items[1].checks[2].points");
      assertStringIncludes(refused.err, "expected number to be >0");
    });
  });

  it("refuses solutions that lack a class, throw or are wrong", async () => {
    const broken: Readonly<Record<string, string>> = {
      "export class Relu {}":
        "relu.ts exports Relu; it has to export the class ReLU",
      "throw new TypeError('lost');": "it threw TypeError: lost",
      "export class ReLU { forward(x: unknown) { return x; } }":
        "relu.ts fails relu.values",
    };
    for (const [source, state] of Object.entries(broken)) {
      const files = await solutionsWith({ "relu.ts": source });
      await withFolder(files, async (dir) => {
        const args = ["grade", "relu", "--no-cost", "--solutions", dir];
        const { err, ...rest } = await runKit(args);
        // A student's line may be named; the grader's own stack may not.
        assertRefused(
          { ...rest, err: err.replaceAll(/\(relu.ts[^)]*\)/g, "") },
          state,
        );
      });
    }
  });

  it("shows control characters of a path instead of obeying them", async () => {
    const { code, err } = await runKit([
      "grade",
      "--exercises",
      "a\u001b[31mb",
    ]);
    assertEquals(code, 2);
    assertStringIncludes(err, "a\\x1b[31mb");
  });
});

describe("grade, its options", () => {
  it("takes exercises by id, file and path", async () => {
    const { code, out } = await runKit(
      ["grade", "exercises/relu.ts", "TANH", "--format", "json", "--no-cost"],
    );
    assertEquals(code, 0);
    assertEquals(sheetOf({ code, out, err: "" }).items.map(({ id }) => id), [
      "relu",
      "tanh",
    ]);
  });

  it("gives the same sheet for the same seed, here and in JSON", async () => {
    const args =
      "grade softmax --exercises solutions --no-cost --seed 4 --format json";
    const [first, again] = await Promise.all([
      runKit(args.split(" ")),
      runKit(args.split(" ")),
    ]);
    const [{ durationMs: _, ...one }, { durationMs: __, ...two }] = [
      first,
      again,
    ]
      .map(sheetOf) as [ScoreSheet, ScoreSheet];
    assertEquals(one, two);
    assertEquals([one.seed, one.score], [4, 25]);
  });

  it("draws another seed each time without one", async () => {
    const runs = await Promise.all(
      [1, 2].map(() => runKit("grade relu --no-cost --format json".split(" "))),
    );
    assert(new Set(runs.map((run) => sheetOf(run).seed)).size === 2);
  });

  it("writes the sheet whole to --output, from where it was called", async () => {
    await withFolder({ "sheet.json": "old" }, async (dir) => {
      const args = "grade relu --no-cost --format json --output sheet.json";
      const { code, out, err } = await runKit(args.split(" "), { cwd: dir });
      assertEquals([code, out], [0, ""]);
      assertMatch(err, /^Wrote sheet.json: 0\/15$/m);
      const text = await Deno.readTextFile(`${dir}/sheet.json`);
      assertEquals(ScoreSheet.parse(JSON.parse(text)).maxScore, 15);
      const names = await Array.fromAsync(Deno.readDir(dir));
      assertEquals(names.map(({ name }) => name), ["sheet.json"]);
    });
  });

  it("leaves the old file where it refuses", async () => {
    await withFolder({ "sheet.json": "old" }, async (dir) => {
      const args = "grade --exercises none --output sheet.json".split(" ");
      assertEquals((await runKit(args, { cwd: dir })).code, 2);
      assertEquals(await Deno.readTextFile(`${dir}/sheet.json`), "old");
      const names = await Array.fromAsync(Deno.readDir(dir));
      assertEquals(names.length, 1);
    });
  });

  it("grades by another instructor's reference", async () => {
    const files = await solutionsWith();
    await withFolder(files, async (dir) => {
      const args = "grade tanh --no-cost --exercises solutions --solutions";
      const { code, out } = await runKit([...args.split(" "), dir]);
      assertEquals(code, 0);
      assertMatch(out, /Total 15\/15/);
    });
  });

  it("replays a failure with the command that the sheet prints", async () => {
    const source = 'import { Tensor } from "tinytorch";\n' +
      "export class ReLU { forward(x: Tensor) { return x.map((v) => v > 0 ? v : -v); } }\n";
    await withFolder({ "relu.ts": source }, async (dir) => {
      const graded = await runKit([
        "grade",
        "relu",
        "--no-cost",
        "--exercises",
        dir,
      ]);
      // A long command goes on after a backslash, as in a shell.
      const lines = graded.out.replace(/\\\n\s*/g, "");
      const printed = /deno task (grade .*--replay .*)/.exec(lines)?.[1];
      assert(printed, graded.out);
      const words = printed.split(" ");
      const [wrong, right] = await Promise.all(
        [dir, "solutions"].map((folder) =>
          runKit([
            ...words.map((word) => word === dir ? folder : word),
            "--format",
            "json",
          ])
        ),
      );
      const outcomes = [wrong, right].map((run) =>
        sheetOf(run!).items.map(({ checks }) =>
          checks.map(({ outcome }) => outcome)
        )
      );
      assertEquals(outcomes, [[["failed"]], [["passed"]]]);
    });
  });

  it("colours by FORCE_COLOR, and never with NO_COLOR", async () => {
    const args = ["grade", "relu", "--no-cost"];
    const [plain, colored] = await Promise.all([
      runKit(args, { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }),
      runKit(args, { env: { FORCE_COLOR: "1" } }),
    ]);
    assert(!plain.out.includes("\u001b"));
    assert(colored.out.includes("\u001b["));
    // deno-lint-ignore no-control-regex
    const bare = colored.out.replaceAll(/\u001b\[\d+m/g, "");
    const still = (text: string) => text.replace(/seed .*/, "");
    assertEquals(still(bare), still(plain.out));
  });

  it("goes on where nobody reads to the end", async () => {
    const kit = new Deno.Command("/bin/sh", {
      args: [
        "-c",
        '"$@" 2>&1 >/dev/null | cat; "$@" | true',
        "sh",
        Deno.execPath(),
        ..."run --quiet --no-prompt --allow-all grader/main.ts grade relu --no-cost"
          .split(" "),
      ],
      cwd: DIR,
      stderr: "piped",
      stdout: "piped",
    });
    const { stdout, stderr } = await kit.output();
    assertEquals([stdout.length, new TextDecoder().decode(stderr)], [0, ""]);
  });
});

describe("grade, what it leaves behind", () => {
  it("is nothing: no stage, no process", async () => {
    await withFolder({}, async (dir) => {
      const run = await runKit(
        "grade --exercises solutions --no-cost".split(" "),
        { env: { TMPDIR: dir } },
      );
      assertEquals(run.code, 0);
      assertEquals(await Array.fromAsync(Deno.readDir(dir)), []);
    });
  });

  it("is nothing after a refusal either", async () => {
    await withFolder({ "relu.ts": "export class {" }, async (dir) => {
      await withFolder({}, async (temporary) => {
        const args = ["grade", "--solutions", dir];
        const { code } = await runKit(args, { env: { TMPDIR: temporary } });
        assertEquals(code, 2);
        assertEquals(await Array.fromAsync(Deno.readDir(temporary)), []);
      });
    });
  });
});
