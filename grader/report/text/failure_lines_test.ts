import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { Failure } from "../../verdict/mod.ts";
import { failureLines } from "./failure_lines.ts";

const FAILURE: Failure = {
  kind: "mismatch",
  property: "it holds",
  message: "it does not",
  prints: [],
  printsDropped: 0,
};

/** The labels of the lines, and what stands behind them. */
function labels(failure: Partial<Failure>, why?: string): string[] {
  return failureLines({ ...FAILURE, ...failure }, 76, why)
    .map((line) => line.trim().replace(/ +/g, " "));
}

describe("failureLines()", () => {
  it("shows a single number once", () => {
    const one = { shape: [1], values: [3], omitted: 0 };
    assertEquals(
      labels({ input: one, output: one, index: [0], expected: 4, actual: 3 }),
      [
        "rule it holds",
        "but it does not",
        "input [3]",
        "expected 4",
        "got 3",
      ],
    );
  });

  it("says nothing of a single number that its lines show", () => {
    const one = { shape: [1], values: [3], omitted: 0 };
    const numbers = { input: one, output: one, expected: 4, actual: 9 };
    const message = "for 3 it gave 9; wanted 4";
    assertEquals(labels({ ...numbers, message }), [
      "rule it holds",
      "input [3]",
      "expected 4",
      "got 9",
    ]);
    const more = "it gave 9 after 2 was added; wanted 4";
    assertEquals(labels({ ...numbers, message: more })[1], `but ${more}`);
    const two = { shape: [2], values: [3, 3], omitted: 0 };
    assertEquals(
      labels({ ...numbers, input: two, message })[1],
      `but ${message}`,
    );
  });

  it("names a place once", () => {
    const at = "one.ts:3:5";
    const threw = { kind: "threw", message: `it threw E (${at})`, at } as const;
    assertEquals(labels(threw).slice(1), [`but it threw E (${at})`]);
    assertEquals(labels({ at })[2], `where ${at}`);
  });

  it("shows where a larger tensor differs first", () => {
    const output = { shape: [2, 2], values: [1, 2, 3, 4], omitted: 0 };
    assertEquals(
      labels({ output, index: [1, 0], expected: 5, actual: 3 }).slice(2),
      ["output [[1, 2], [3, 4]]", "at [1, 0]", "expected 5", "got 3"],
    );
  });

  it("counts a large input where it is its size that matters", () => {
    const input = { shape: [4, 64], values: Array(64).fill(1), omitted: 192 };
    assertEquals(
      labels({ kind: "work", input, output: input }).slice(2),
      ["input 256 numbers of shape [4, 64]"],
    );
  });

  it("speaks of a distance only where there is one", () => {
    assertEquals(labels({ absError: "NaN", ulps: "Infinity" }).length, 2);
    assertEquals(labels({ absError: 0, ulps: 0 }).length, 2);
    assertEquals(
      labels({ absError: 1, ulps: 1 })[2],
      "error 1 (1 float32 step)",
    );
    assertEquals(labels({ absError: 1, ulps: 1e7 })[2], "error 1");
  });

  it("ends with why it matters and what was printed", () => {
    assertEquals(
      labels({ prints: ["a"], printsDropped: 2 }, "Because.").slice(2),
      ["matters Because.", "printed a", "printed ... and 2 lines more"],
    );
  });
});
