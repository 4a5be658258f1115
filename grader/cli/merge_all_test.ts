import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import {
  type Files,
  runKit,
  solutionsWith,
  withFolder,
} from "../../dev/testing/mod.ts";

const right = await solutionsWith();

/** Five students of three kinds, one without files and one broken archive. */
const CLASS: Files = {
  ...student("ada", "// a\n"),
  ...student("bob", "// b\n"),
  ...student("twin", "// b\n"),
  ...student("cy", "// c\n"),
  ...student("Åsa", "// d\n"),
  "class/nothing/readme.md": "",
  "class/broken.zip": "no zip",
  "roster.csv":
    "id,name\nzoe,Zoe\nbob,Bob\nada,Ada\ntwin,\ncy,\nnothing,\nbroken,\n",
};

function student(name: string, word: string): Files {
  return { [`class/${name}/relu.ts`]: right["relu.ts"] + word };
}

async function gradeIn(
  dir: string,
  out: string,
  ...more: string[]
): Promise<void> {
  const { code, err } = await runKit(
    [
      ..."class class --no-cost --seed 3 --roster roster.csv --out".split(" "),
      out,
      ...more,
    ],
    { cwd: dir },
  );
  assertEquals(code, 0, err);
}

describe("deno task merge", () => {
  it("gives what one run gives, to the byte", async () => {
    await withFolder(CLASS, async (dir) => {
      await gradeIn(dir, "one");
      for (const i of [1, 2, 3]) {
        await gradeIn(dir, `part-${i}`, "--shard", `${i}/3`);
      }
      const parts = ["part-2", "part-3", "part-1"];
      const { code, err } = await runKit(
        ["merge", ...parts, "--out", "all"],
        { cwd: dir },
      );
      assertEquals([code, err], [0, ""]);
      for (
        const file of [
          "grades.csv",
          "canvas.csv",
          "moodle.csv",
          "summary.txt",
          "class.html",
        ]
      ) {
        const [one, all] = await Promise.all(
          ["one", "all"].map((out) =>
            Deno.readTextFile(`${dir}/${out}/${file}`)
          ),
        );
        assertEquals(all, one, file);
      }
      assertEquals(await untimed(`${dir}/all`), await untimed(`${dir}/one`));
      // What was merged can be gone on with, and all is known.
      const again = await runKit(
        [
          ..."class class --no-cost --roster roster.csv --resume --out all"
            .split(" "),
        ],
        { cwd: dir },
      );
      assertStringIncludes(again.out, "0 graded now");
    });
  });

  it("names what contradicts, and writes nothing", async () => {
    await withFolder(CLASS, async (dir) => {
      await gradeIn(dir, "a", "--shard", "1/2");
      await gradeIn(dir, "b", "--shard", "2/2");
      await gradeIn(dir, "marked", "--shard", "2/2", "--pass-mark", "60");
      await Deno.writeTextFile(`${dir}/class/ada/relu.ts`, "// late\n");
      await gradeIn(dir, "late", "--shard", "2/2");
      await gradeIn(dir, "whole");
      for (
        const [parts, says] of [
          [["a"], "shard 2/2: not there"],
          [["a", "late"], "ada: other files in a and late"],
          [["a", "marked"], "marked: graded with another pass mark than a"],
          [["a", "b", "whole"], "whole: it is no shard as the others are"],
        ] as const
      ) {
        const { code, err } = await runKit(
          ["merge", ...parts, "--out", "all"],
          { cwd: dir },
        );
        assertEquals(code, 1, err);
        assertStringIncludes(err, says);
      }
      const left = [];
      for await (const { name } of Deno.readDir(dir)) left.push(name);
      assertEquals(left.filter((name) => /^all/.test(name)), []);
    });
  });

  it("says what is wrong with what was typed", async () => {
    await withFolder({ "empty/x": "", ...student("ada", "") }, async (dir) => {
      const one = ["merge", "--out", "all"];
      for (
        const [args, says] of [
          [one, "name the parts"],
          [[...one, "empty"], "there is no journal"],
          [["class", "class", "--shard", "0/2"], "count from 1"],
          [["class", "class", "--shard", "3/2"], "count from 1"],
          [["class", "class", "--shard", "x"], "count from 1"],
          [["class", "class", "--shard", "1/2"], "same --seed N"],
        ] as const
      ) {
        const { code, err } = await runKit(args, { cwd: dir });
        assertEquals(code, 2, err);
        assertStringIncludes(err.replaceAll("\n", " "), says);
      }
    });
  });
});

/** The sheets of a class, without how long they took. */
async function untimed(dir: string): Promise<string> {
  const text = await Deno.readTextFile(`${dir}/sheets.jsonl`);
  return text.replaceAll(/"durationMs":\d+/g, "");
}
