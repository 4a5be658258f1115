import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { anySheet, sampleSheet } from "../../dev/testing/mod.ts";
import type { FormatName } from "./format_names.ts";
import { FORMATS } from "./formats.ts";
import { assertSameTotals, render } from "../../dev/testing/same_totals.ts";
import { EXERCISM_MAX_BYTES } from "./schemas/exercism_results.ts";
import { PRAIRIELEARN_MAX_BYTES } from "./schemas/prairielearn_results.ts";

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe("FORMATS", () => {
  it("gives the same totals in every format", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        assertSameTotals(sheet);
      }),
      { numRuns: 40 },
    );
  });

  it("takes no check for passed in which the grader failed", () => {
    const [first, ...others] = sampleSheet().items[0]!.checks;
    const checks = [{ ...first!, outcome: "error" as const }, ...others];
    const item = { ...sampleSheet().items[0]!, checks };
    const whole = { score: 5, maxScore: 5, passMark: 4, items: [item] };
    const sheet = sampleSheet({ ...whole, passed: true, complete: false });
    const of = (format: FormatName) => JSON.parse(render(format, sheet));
    assertEquals(of("gradescope").tests[0].status, "failed");
    assertEquals([of("exercism").status, of("exercism").tests[0].status], [
      "error",
      "error",
    ]);
    assertEquals(of("classroom50").tests[0].passed, false);
    assertEquals(of("prairielearn").gradable, false);
    assertEquals(of("ctrf").results.tests[0].status, "other");
    assertEquals(of("submitty").data.message[0].status, "information");
    assertStringIncludes(render("autolab", sheet), '"passed":false');
    assertStringIncludes(render("junit", sheet), "<error");
    assertStringIncludes(render("github", sheet), "::warning");
    for (const format of ["markdown", "html", "github"] as const) {
      const seen = render(format, sheet);
      assertStringIncludes(seen, "open until it is graded again");
      assert(!/all points|mark 4: reached/i.test(seen), format);
    }
  });

  it("holds back control characters in every format", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        for (const format of Object.keys(FORMATS) as FormatName[]) {
          // JSON of the sheet itself escapes what it keeps.
          const seen = render(format, sheet).replace(/\r\n/g, "\n");
          // deno-lint-ignore no-control-regex
          const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.exec(seen);
          if (format === "json") continue;
          assertEquals(hidden?.[0], undefined, format);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("names a checklist of one's own in each command of every format", () => {
    const sheet = sampleSheet();
    for (const format of Object.keys(FORMATS) as FormatName[]) {
      if (format === "json") continue;
      const shown = render(format, sheet, { checklist: "own.json" })
        .replaceAll("\\n", "\n");
      const commands = shown.match(/deno task (grade|hint) [^"\n<]*/g) ?? [];
      assert(commands.length > 1, format);
      for (const command of commands) {
        assert(
          / --checklist own\.json /.test(command),
          `${format}: ${command}`,
        );
      }
    }
  });

  it("keeps every format under its cap", () => {
    const [sheet] = fc.sample(anySheet, { seed: 3, numRuns: 1 });
    const words = "漢".repeat(4000);
    const [item] = sheet!.items;
    const checks = Array.from({ length: 40 }, (_, i) => ({
      id: `a.check-${i}`,
      title: "title",
      outcome: "failed" as const,
      points: 0,
      maxPoints: 1,
      visibility: "visible" as const,
      message: words,
      counterexample: {
        kind: "threw" as const,
        property: "property",
        message: words,
        prints: [words, words],
        printsDropped: 0,
      },
    }));
    const large = {
      ...sheet!,
      items: [{ ...item!, status: "graded" as const, checks }],
    };
    assert(bytes(render("prairielearn", large)) <= PRAIRIELEARN_MAX_BYTES);
    assert(bytes(render("exercism", large)) <= EXERCISM_MAX_BYTES);
    assert(bytes(render("markdown", large)) <= 1_000_000);
  });
});
