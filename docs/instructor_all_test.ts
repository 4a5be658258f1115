import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { kitDir, parseCsv, withFolder } from "../dev/testing/mod.ts";
import { ownChecklist } from "../grader/module/mod.ts";
import { BESIDE, runPage } from "./_run_page.ts";

/** What hosts import has the points of each, and of nobody else. */
async function rightPeople(dir: string): Promise<void> {
  const most = Object.fromEntries(
    ownChecklist().items.map(({ id, checks }) => [
      id,
      checks.reduce((sum, { points }) => sum + points, 0),
    ]),
  );
  const read = async (path: string, ...columns: string[]) => {
    const [header, ...rows] = parseCsv(
      await Deno.readTextFile(`${dir}/${path}`),
    );
    return rows.map((row) => columns.map((name) => row[header!.indexOf(name)]));
  };
  // All of its own line, and no more than the lines about all exercises.
  const own = (score: string | undefined, item: string) =>
    Number(score) >= most[item]! &&
    Number(score) <= most[item]! + most["systems"]!;
  const canvas = await read("canvas/canvas.csv", "ID", "Activations (42)");
  assertEquals(canvas.map(([id]) => id), ["", "101", "102"]);
  assert(own(canvas[1]![1], "relu") && own(canvas[2]![1], "tanh"));
  const moodle = await read(
    "moodle/moodle-worksheet.csv",
    "Identifier",
    "Grade",
  );
  assertEquals(moodle.map(([id]) => id), ["Participant 11", "Participant 12"]);
  assert(moodle.every(([, grade]) => Number(grade) > 0));
  const late = await read("gradescope/grades.csv", "id", "late", "status");
  assertEquals(late, [
    ["k@example.org", "late", "graded"],
    ["b@example.org", "late", "graded"],
  ]);
  const [[, best] = []] = await read(
    "blackboard/blackboard.csv",
    "Username",
    "Activations [Total Pts: 100 Score] |42",
  );
  assert(own(best, "relu"));
  const group = await read("clones/grades.csv", "id", "submission");
  assertEquals(group, [["ada", "cs-act-ada-l"], ["bob", "cs-act-ada-l"]]);
}

describe("instructor.md", () => {
  it("has only commands that do what they should", async () => {
    await runPage("instructor.md", { after: rightPeople });
  });

  it("shows checks that the grader takes", async () => {
    const text = await Deno.readTextFile(kitDir("docs/instructor.md"));
    const [, code] = /^```ts ignore\n([^]*?)^```$/m.exec(text)!;
    const list = ownChecklist();
    // The fields that every check has; its own it has none.
    const { title, points, visibility, hints, why } = list.items[0]!.checks[0]!;
    const common = { title, points, visibility, hints, why };
    const own = { ...common, id: "relu.own", needs: [] };
    list.items[0]!.checks.push(own);
    const files = {
      ...BESIDE,
      // Types are gone when it runs.
      "checks.ts": code!,
      "checklist.json": JSON.stringify({ ...list, suites: ["checks.ts"] }),
    };
    await withFolder(files, async (dir) => {
      const { code, stdout } = await new Deno.Command(Deno.execPath(), {
        args: [
          ..."task --quiet grade --no-cost --format json --checklist".split(
            " ",
          ),
          `${dir}/checklist.json`,
          "--exercises",
          `${dir}/class/ada`,
        ],
        cwd: kitDir("."),
        env: { INIT_CWD: dir },
      }).output();
      assertEquals(code, 0);
      const sheet = JSON.parse(new TextDecoder().decode(stdout));
      assertEquals(sheet.items[0].checks.at(-1).id, "relu.own");
      assertEquals(sheet.items[0].checks.at(-1).outcome, "passed");
      assertEquals(sheet.score, 100 + own.points);
    });
  });
});
