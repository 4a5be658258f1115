import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { anySheet } from "../../dev/testing/mod.ts";
import type { ScoreSheet, SheetCheck } from "../verdict/mod.ts";
import { changeOf } from "./impact.ts";
import { renderImpact } from "./render_impact.ts";

const [any] = fc.sample(anySheet, { seed: 1, numRuns: 1 });

function sheet(...checks: readonly Partial<SheetCheck>[]): ScoreSheet {
  const full = checks.map((check, i) => ({
    id: `a.check-${i}`,
    title: "",
    outcome: "passed" as const,
    points: 2,
    maxPoints: 2,
    visibility: "visible" as const,
    ...check,
  }));
  const score = full.reduce((sum, { points }) => sum + points, 0);
  const item = { ...any!.items[0]!, score, checks: full };
  return { ...any!, score, items: [item] };
}

describe("changeOf()", () => {
  it("finds nothing where the verdicts are the same", () => {
    const one = sheet({}, { outcome: "failed", points: 0 });
    const other = sheet({}, { outcome: "failed", points: 0, message: "else" });
    assertEquals(changeOf("ada", one, other), undefined);
  });

  it("names each check that changed, and those that came and went", () => {
    const change = changeOf(
      "ada",
      sheet({ outcome: "failed", points: 0 }, {}),
      sheet({}, { id: "a.new" }),
    );
    assertEquals(
      change!.checks.map(({ check, before, after }) => [
        check,
        before.outcome,
        after.outcome,
      ]),
      [
        ["a.check-0", "failed", "passed"],
        ["a.check-1", "passed", "absent"],
        ["a.new", "absent", "passed"],
      ],
    );
    assertEquals([change!.before, change!.after], [2, 4]);
  });

  it("takes noise for no verdict", () => {
    const one = sheet({ outcome: "inconclusive" });
    const other = sheet({ outcome: "failed", points: 0 });
    assertEquals(changeOf("ada", one, other), undefined);
  });
});

describe("renderImpact()", () => {
  it("says who gains and who loses, and by which check", () => {
    const change = changeOf(
      "ada\u001b[1m",
      sheet({ outcome: "failed", points: 0 }),
      sheet({}),
    )!;
    const nothing = { changes: [], survivors: [], unfair: [], undecided: [] };
    const text = renderImpact({
      corpora: { tried: 10, ...nothing },
      students: { tried: 3, changes: [change], skipped: ["bob"] },
    }, 80);
    assertEquals(
      text,
      `Corpora: 10 files tried by the old terms and by the new; none of them would be
graded otherwise
Students: 3 graded again; 1 gain, 0 lose, the others keep their points
  ada\\x1b[1m: 0 -> 2 (a.check-0 failed -> passed)
Not graded by the journal, so not compared: bob
By check:
  a.check-0: 1 changed, +2 points in all
`,
    );
  });
});
