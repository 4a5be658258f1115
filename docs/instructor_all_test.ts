import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { kitDir, withFolder } from "../grader/testing/mod.ts";
import { ownChecklist } from "../grader/module/mod.ts";
import { BESIDE, runPage } from "./_run_page.ts";

describe("instructor.md", () => {
  it("has only commands that do what they should", async () => {
    await runPage("instructor.md");
  });

  it("shows checks that the grader takes", async () => {
    const text = await Deno.readTextFile(kitDir("docs/instructor.md"));
    const [, code] = /^```ts ignore\n([^]*?)^```$/m.exec(text)!;
    const list = ownChecklist();
    const { tolerance: _, ...values } = list.items[0]!.checks[0]!;
    const own = { ...values, id: "relu.own", needs: [] };
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
