import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { ownChecklist } from "../module/mod.ts";
import { columns } from "../report/text/wrap.ts";
import { anySheet } from "../../dev/testing/mod.ts";
import type { ScoreSheet } from "../verdict/mod.ts";
import { briefOf } from "./brief.ts";
import { entriesOf } from "./class_entry.ts";
import { summarise } from "./class_summary.ts";
import { renderSummary } from "./render_summary.ts";

const checklist = ownChecklist();
const [any] = fc.sample(anySheet, { seed: 1, numRuns: 1 });

/** A sheet on which the first check of each item failed in the same way. */
const sheet: ScoreSheet = {
  ...any!,
  complete: true,
  score: 0,
  maxScore: 100,
  provenance: {
    submission: { "relu.ts": "0".repeat(64) },
    reference: {},
    checklist: "0".repeat(64),
    suites: "0".repeat(64),
    grader: "0".repeat(64),
    checks: { planned: 1, executed: 1, waived: 0 },
  },
  items: checklist.items.map(({ id, title, checks }) => ({
    id,
    title,
    file: `${id}.ts`,
    status: "graded" as const,
    prints: [],
    score: 0,
    maxScore: 1,
    checks: checks.map(({ id, title, points }, i) => ({
      id,
      title,
      outcome: i === 0 ? "failed" as const : "skipped" as const,
      points: 0,
      maxPoints: points,
      visibility: "visible" as const,
      ...(i === 0 && {
        counterexample: {
          kind: "died" as const,
          property: "p",
          message: "it died",
          prints: [],
          printsDropped: 0,
          diagnosis: "a sign is lost",
        },
      }),
    })),
  })),
};
const brief = briefOf({ sheet, provisional: false });
const lines = ["ada", "bob", "cy"].map((id) => ({
  id,
  state: "collected" as const,
  note: "",
  digest: id === "cy" ? "other" : "same",
  key: id === "cy" ? "k2" : "k1",
}));
const entries = entriesOf(lines, new Map([["k1", brief], ["k2", brief]]));
const summary = summarise(entries, checklist, () => sheet);

describe("summarise()", () => {
  it("counts a sheet once for each who handed the same in", () => {
    assertEquals(summary.scores, [0, 0, 0]);
    assertEquals(summary.diagnoses, [{ text: "a sign is lost", count: 3 }]);
    assertEquals(summary.checks[0]!.failed, 3);
    assertEquals(summary.checks[1]!.notRun, 3);
    assertEquals(summary.identical, [["ada", "bob"]]);
    assertEquals(summary.histogram[0], 3);
  });

  it("names those at whom a person should look", () => {
    assertEquals(summary.needsHuman.map(({ id }) => id), ["ada", "bob", "cy"]);
    assertStringIncludes(summary.needsHuman[0]!.why, "the process died in");
  });

  it("puts full marks into the last bar", () => {
    const full = { ...sheet, score: 100 };
    const { histogram } = summarise(entries, checklist, () => full);
    assertEquals(histogram.at(-1), 3);
  });
});

describe("renderSummary()", () => {
  it("keeps to the width", () => {
    for (const width of [40, 80]) {
      for (const line of renderSummary(summary, width).split("\n")) {
        assertEquals(columns(line) <= width, true, line);
      }
    }
  });
});
