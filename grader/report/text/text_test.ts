import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { anySheet, sampleSheet, untouched } from "../../../dev/testing/mod.ts";
import { ScoreSheet } from "../../verdict/mod.ts";
import { json } from "../json.ts";
import { printable } from "../printable.ts";
import { text } from "./text.ts";
import { columns } from "./wrap.ts";

/** Named, since many tests' files may share a process. */
const SNAPSHOTS = {
  path: `${import.meta.dirname}/__snapshots__/text_test.ts.snap`,
};

describe("text()", () => {
  for (const width of [40, 80, 120]) {
    for (const color of [false, true]) {
      it(`draws ${width} columns ${color ? "in" : "without"} colour`, async (t) => {
        await t.assertSnapshot(
          text(sampleSheet(), { width, color }),
          SNAPSHOTS,
        );
      });
    }
    it(`draws ${width} columns in words only`, async (t) => {
      const plain = text(sampleSheet(), { width, plain: true, color: true });
      await t.assertSnapshot(plain, SNAPSHOTS);
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

  it("is never wider, and obeys no character, whatever a student wrote", () => {
    const width = fc.constantFrom(40, 60, 80, 120);
    const shapes = fc.tuple(anySheet, width, fc.boolean());
    fc.assert(
      fc.property(shapes, ([sheet, width, plain]) => {
        const shown = text(sheet, { width, plain });
        for (const line of shown.split("\n")) {
          assert(columns(line) <= width, line);
          assertEquals(printable(line), line);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("gives each line and the total the points of the JSON sheet", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const shown = text(sheet).split("\n");
        const { items, score, maxScore } = ScoreSheet.parse(
          JSON.parse(json(sheet)),
        );
        const lines = shown.flatMap((line) => {
          const found = /^\S.* \[[#-]+\] *([\d.]+)\/([\d.]+)/.exec(line);
          return found ? [[Number(found[1]), Number(found[2])]] : [];
        });
        assertEquals(
          lines,
          items.map(({ score, maxScore }) =>
            [score, maxScore].map((value) => Math.round(value * 100) / 100)
          ),
        );
        const total = [score, maxScore].map((value) =>
          Math.round(value * 100) / 100
        );
        assert(shown.includes(`Total ${total.join("/")}`));
        // Every check that failed is there with its points.
        for (const { status, message, checks } of items) {
          if (status !== "graded" || message !== undefined) continue;
          for (const { id, outcome } of checks) {
            if (outcome !== "failed") continue;
            assert(shown.some((line) => line.startsWith(`  FAIL  ${id} `)), id);
          }
        }
      }),
      { numRuns: 40 },
    );
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

  it("says of one full exercise why it matters, and what is asked besides", () => {
    const { items: [full] } = sampleSheet();
    const all = { score: 10, maxScore: 10, complete: true };
    const sheet = sampleSheet({ items: [full!], ...all });
    const shown = text(sheet, { afterwards: ["It matters."] });
    assertEquals(shown.trimEnd().split("\n").slice(-3), [
      "All points. See another way to do it: deno task compare first",
      "It matters.",
      "Next, all of them: deno task grade",
    ]);
  });

  it("says of a replay that one input is right, and no more", () => {
    const { items: [full] } = sampleSheet();
    const all = { score: 10, maxScore: 10, complete: true };
    const sheet = sampleSheet({ items: [full!], ...all });
    const shown = text(sheet, { isReplay: true, afterwards: ["It matters."] });
    assertEquals(
      shown.trimEnd().split("\n").at(-1),
      "This one input is right now. All: deno task grade first",
    );
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
      "All points. See another way to do it: deno task compare first\nNext, all of them: deno task grade\n",
    );
  });
});
