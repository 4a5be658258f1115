import { assert, assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { anySheet } from "../../dev/testing/mod.ts";
import { github } from "./github.ts";
import { workflowCommand } from "./workflow_command.ts";

const token = "0e6ec1c7-token";

describe("github()", () => {
  it("gives no command but its own", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const log = github(sheet, { token });
        assert(log.startsWith(`::stop-commands::${token}\n`));
        const end = log.indexOf(`\n::${token}::\n`);
        assert(end > 0);
        const after = log.slice(end + token.length + 6);
        for (const line of after.trimEnd().split("\n")) {
          assertMatch(line, /^::(error|warning|notice) [^\n]*::/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("shows no more errors than GitHub does, and counts the others", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const log = github(sheet, { token });
        const shown = log.match(/^::error /gm)?.length ?? 0;
        assert(shown <= 10);
        const more = /^::notice title=More in the summary::(\d+) /m.exec(log);
        const lost = sheet.items.reduce(
          (sum, { status, checks }) =>
            sum +
            (status === "graded"
              ? checks.filter((c) =>
                c.points < c.maxPoints && c.blockedBy === undefined
              ).length
              : 1),
          0,
        );
        assertEquals(shown + Number(more?.[1] ?? 0), lost);
      }),
      { numRuns: 60 },
    );
  });

  it("points at the line of an error", () => {
    const [sheet] = fc.sample(anySheet, { seed: 1, numRuns: 1 });
    const log = github({
      ...sheet!,
      items: [{
        id: "relu",
        title: "ReLU",
        file: "relu.ts",
        status: "graded",
        prints: [],
        score: 0,
        maxScore: 2,
        checks: [{
          id: "relu.shape",
          title: "keeps the shape",
          outcome: "failed",
          points: 0,
          maxPoints: 2,
          visibility: "visible",
          counterexample: {
            kind: "threw",
            property: "p",
            message: "it threw 100%\nof it",
            at: "relu.ts:12:7",
            prints: [],
            printsDropped: 0,
          },
        }],
      }],
    }, { token, folder: "work" });
    assertMatch(
      log,
      /^::error title=relu\.shape 0\/2%3A keeps the shape,file=work\/relu\.ts,line=12,col=7::/m,
    );
    assertMatch(log, /it threw 100%25/);
  });
});

describe("workflowCommand()", () => {
  it("escapes what would end a property or the line", () => {
    assertEquals(
      workflowCommand("notice", { title: "a:b,c%d\ne" }, "x%y\r\nz::w"),
      "::notice title=a%3Ab%2Cc%25d%0Ae::x%25y%0D%0Az::w\n",
    );
  });
});
