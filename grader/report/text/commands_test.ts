import { assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import type { ScoreSheet } from "../../verdict/mod.ts";
import { text } from "./text.ts";

/** A sheet in which a student speaks wherever one can. */
function sheetSaying(words: string): ScoreSheet {
  const common = { title: "ReLU", prints: [words], score: 0, maxScore: 2 };
  return {
    schema: "tinytorch-score-sheet/v1",
    module: "TinyTorch",
    score: 0,
    maxScore: 4,
    passed: true,
    complete: true,
    seed: 1,
    items: [
      {
        ...common,
        id: "a",
        file: "a.ts",
        status: "graded",
        notes: [words],
        checks: [{
          id: "a.values",
          title: "values",
          outcome: "failed",
          points: 0,
          maxPoints: 2,
          visibility: "visible",
          message: words,
          counterexample: {
            kind: "threw",
            property: "holds",
            message: words,
            at: words,
            prints: [words, words],
            printsDropped: 1,
          },
        }],
      },
      {
        ...common,
        id: "b",
        file: "b.ts",
        status: "unusable",
        message: words,
        frame: words.split("\n").map((line) => `> 1 | ${line}`).join("\n"),
        checks: [],
      },
    ],
    environment: { deno: "", platform: "", limits: "", cost: false },
    durationMs: 1,
  };
}

const COMMANDS = [
  "::error::owned",
  "::stop-commands::a",
  "##[add-mask]1",
  "##vso[task.complete]",
  "35 passed, 0 failed",
  "ok | 35 passed",
  "Total 100/100",
];

describe("text()", () => {
  it("lets no line begin with what a student wrote, however it is wrapped", () => {
    const words = fc.array(
      fc.oneof(
        fc.constantFrom(...COMMANDS),
        fc.nat(70).map((length) => "a".repeat(length)),
        fc.constantFrom("\n", "\r", "\u2028", "\u0085", "\t"),
      ),
      { maxLength: 8 },
    ).chain((parts) =>
      fc.constantFrom(" ", "").map((joint) => parts.join(joint))
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 90 }), (said, width) => {
        const lines = text(sheetSaying(said), { width }).split("\n");
        const [total, ...more] = lines.filter((line) =>
          line.startsWith("Total")
        );
        assertMatch(total!, /^Total 0\/4$/);
        assertEquals(more, []);
        for (const line of lines) {
          assertEquals(/::|##\[|##vso|^\s*(\d+ passed|ok \|)/.exec(line), null);
        }
      }),
    );
  });
});
