import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { ScoreSheet } from "../../verdict/mod.ts";
import { MARK, sheetBreaches } from "./sheet_breaches.ts";

function sheetOf(changes: Partial<ScoreSheet>, print = ""): ScoreSheet {
  return {
    schema: "tinytorch-score-sheet/v1",
    module: "TinyTorch",
    score: 0,
    maxScore: 1,
    passed: true,
    complete: true,
    seed: 1,
    items: [{
      id: "a",
      title: "A",
      status: "graded",
      prints: [print],
      score: 0,
      maxScore: 1,
      checks: [],
    }],
    environment: { deno: "", platform: "", limits: "", cost: false },
    durationMs: 1,
    ...changes,
  };
}

describe("sheetBreaches()", () => {
  it("finds nothing on a good sheet", () => {
    assertEquals(sheetBreaches(sheetOf({}, "\x1b[2J ::error::a"), ["key"]), []);
  });

  it("names each thing that is wrong", () => {
    const cases: readonly (readonly [ScoreSheet, string])[] = [
      [sheetOf({ score: -1 }), "breaks its schema"],
      [sheetOf({ complete: false }), "the grader failed"],
      [sheetOf({}, `${MARK} a file`), "it got through"],
      [sheetOf({}, "the key is here"), "holds a secret"],
      [sheetOf({}, "a".repeat(1 << 21)), "more than 1 MB"],
      [sheetOf({ module: "\x1b[2J" }), "a line is unsafe (text at 40)"],
      [sheetOf({ module: "  ::error::a" }), "a line is unsafe"],
      [sheetOf({ module: "35 passed, 0 failed" }), "a line is unsafe"],
    ];
    for (const [sheet, wanted] of cases) {
      assertStringIncludes(sheetBreaches(sheet, ["key"]).join("\n"), wanted);
    }
  });
});
