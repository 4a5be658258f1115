import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { sampleSheet, untouched } from "../../testing/mod.ts";
import { text } from "./text.ts";
import { columns } from "./wrap.ts";

describe("text()", () => {
  for (const width of [40, 80, 120]) {
    for (const color of [false, true]) {
      it(`draws ${width} columns ${color ? "in" : "without"} colour`, async (t) => {
        await t.assertSnapshot(text(sampleSheet(), { width, color }));
      });
    }
    it(`draws ${width} columns in words only`, async (t) => {
      const plain = text(sampleSheet(), { width, plain: true, color: true });
      await t.assertSnapshot(plain);
    });
  }

  it("is never wider than the terminal", () => {
    for (const width of [40, 47, 60, 80, 120, 200]) {
      for (const plain of [false, true]) {
        const lines = text(sampleSheet(), { width, plain }).split("\n");
        for (const line of lines) assert(columns(line) <= width, line);
      }
    }
  });

  it("says the same with and without colour", () => {
    const plain = text(sampleSheet(), { width: 80 });
    const colored = text(sampleSheet(), { width: 80, color: true });
    // deno-lint-ignore no-control-regex
    assertEquals(colored.replace(/\x1b\[\d+m/g, ""), plain);
    assert(colored !== plain);
  });

  it("draws no bar and no colour in plain mode", () => {
    const plain = text(sampleSheet(), { plain: true, color: true });
    assert(!plain.includes("[#"));
    assert(!plain.includes("\x1b"));
    assertStringIncludes(plain, "First: 5 of 5 points, all points");
  });

  it("tells dependents of a failed check in one line", () => {
    const shown = text(sampleSheet());
    assertStringIncludes(
      shown,
      "  skip  2 checks wait for second.values: extremes, cost",
    );
  });

  it("says why a failed check matters", () => {
    assertStringIncludes(
      text(sampleSheet()),
      "matters   Everything above it builds on these numbers.",
    );
  });

  it("greets with three lines where nothing was started", () => {
    const items = [untouched("one", "One"), untouched("two", "Two")];
    const shown = text(
      sampleSheet({ items, score: 0, maxScore: 10, complete: true }),
      { folder: "exercises" },
    );
    assertEquals(shown.trimEnd().split("\n").slice(-3), [
      "Welcome. You write the functions; the grader shows what holds and what fails.",
      "1. Edit exercises/one.ts: replace the line that throws.",
      "2. Run deno task watch: it grades each time you save.",
    ]);
  });

  it("names what comes after the module only on a full sheet of all of it", () => {
    const items = sampleSheet().items.slice(0, 1);
    const full = { items, score: 5, maxScore: 5, complete: true };
    assertStringIncludes(
      text(sampleSheet({ ...full, next: "Module 01" })),
      "All points. Next: Module 01",
    );
    assertStringIncludes(
      text(sampleSheet(full)),
      "All points. See another way to do it: deno task compare first",
    );
  });
});
