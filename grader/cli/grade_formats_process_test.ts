import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { runKit, solutionsWith, withFolder } from "../../dev/testing/mod.ts";

describe("deno task grade --format", () => {
  it("exits with 0 below the mark where the reader wants it", async () => {
    const files = await solutionsWith({}, "exercises");
    await withFolder(files, async (dir) => {
      const common = ["--no-cost", "--pass-mark", "60", "--exercises", dir];
      const { code, out } = await runKit(
        ["grade", "--format", "prairielearn", ...common],
      );
      assertEquals(code, 0);
      assertEquals(JSON.parse(out).score, 0);
      assertEquals(
        (await runKit(["grade", "--format", "junit", ...common])).code,
        1,
      );
    });
  });

  it("gives a sheet again without grading, and adds to the step summary", async () => {
    const files = await solutionsWith();
    await withFolder(files, async (dir) => {
      const sheet = `${dir}/sheet.json`;
      await runKit([
        ..."grade --no-cost --format json --output".split(" "),
        sheet,
        "--exercises",
        dir,
      ]);
      await Deno.writeTextFile(`${dir}/summary.md`, "before\n");
      const { code, out } = await runKit(
        ["grade", "--format", "github", "--from", sheet],
        { env: { GITHUB_STEP_SUMMARY: `${dir}/summary.md` } },
      );
      assertEquals(code, 0);
      assertStringIncludes(
        out,
        "::notice title=Autograding complete::Points 100/100",
      );
      const summary = await Deno.readTextFile(`${dir}/summary.md`);
      assertStringIncludes(summary, "before\n# TinyTorch 02");
    });
  });

  it("names what is wrong with a sheet, a format or an environment", async () => {
    await withFolder({ "bad.json": '{"schema": 1}' }, async (dir) => {
      const from = ["grade", "--from", `${dir}/bad.json`];
      const bad = await runKit(from);
      assertEquals(bad.code, 2);
      assertStringIncludes(bad.err, "Cannot read sheet");
      const format = await runKit(["grade", "--format", "xml"]);
      assertEquals(format.code, 2);
      assertStringIncludes(format.err, "gradescope");
    });
  });
});
