import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ownChecklist } from "../module/mod.ts";
import { kitDir, needs } from "../../dev/testing/mod.ts";
import { classReport } from "./class_report.ts";
import type { ClassSummary } from "./class_summary.ts";
import type { Person } from "./people_table.ts";

const CHROMIUM = "/usr/bin/chromium";
const LOOK = new URL("../report/html/_look.ts", import.meta.url).href;
// The one that knows the browser and what reads pages.
const DEV = kitDir("dev.json");
const { module, items } = ownChecklist();
const checks = items.flatMap((item) => item.checks);
const outcomes = new Map(
  checks.map(({ id }, i) =>
    [id, i % 3 === 0 ? "failed" as const : "passed" as const] as const
  ),
);

/** A class of 300 with one that would like to be markup. */
const summary: ClassSummary = {
  module,
  maxScore: 100,
  statuses: { graded: 300, refused: 1 },
  scores: Array.from({ length: 300 }, (_, i) => i / 3),
  mean: 50,
  median: 50,
  histogram: [30, 30, 30, 30, 30, 30, 30, 30, 30, 30],
  items: items.map(({ id, title }) => ({ id, title, earned: 0.5 })),
  checks: checks.map(({ id, title }, i) => ({
    id,
    title,
    earned: i / checks.length,
    passed: 100,
    failed: 150,
    notRun: 50,
  })),
  diagnoses: [{ text: "a sign is lost", count: 3 }],
  needsHuman: [{ id: "<script>alert(1)</script>", why: "it died" }],
  identical: [["ada", "bob"]],
  grid: Array.from({ length: 300 }, (_, i) => ({
    id: `student-${i}`,
    score: i / 3,
    outcomes,
  })),
  unknown: [],
  late: [],
};

const NAMES = ["Smith, Mary", '"quo"te', "=SUM(A1)", "王小明", "الخوارزمي"];
/** Forty who fit beside each other, with pages, and two who wrote alike. */
const people: readonly Person[] = Array.from({ length: 40 }, (_, i) => {
  const id = i < NAMES.length ? NAMES[i]! : `student-${i}`;
  const brief = {
    scores: {},
    score: 90 - i,
    maxScore: 100,
    provisional: false,
    empty: false,
    untouched: false,
    complete: true,
    needsHuman: [],
  };
  return {
    entry: {
      student: { id, name: `Name of ${id}` },
      known: i !== 7,
      status: i === 9 ? "missing" : "graded",
      note: i === 3 ? "no answer in time in relu.values" : "",
      digest: "",
      key: "",
      attempts: i === 5 ? 3 : 1,
      ...(i === 5 && { at: "2026-11-21T08:00:00", late: true }),
      ...(i !== 9 && { brief }),
    },
    page: i === 9 ? undefined : `feedback/${i}.html`,
  };
});
const lines = ["const e = Math.exp(-x);", "return 1 / (1 + e); // </pre>"];
const side = { lines, shared: new Set([1]) };
const small: ClassSummary = {
  ...summary,
  grid: people.map(({ entry: { student } }, i) => ({
    id: student.id,
    score: 90 - i,
    outcomes,
  })),
  alike: {
    total: 2,
    pairs: [{
      people: ["王小明", "الخوارزمي"],
      files: ["sigmoid.ts", "tanh.ts"].map((file) => ({
        file,
        similarity: 0.93,
        sides: [side, side] as const,
      })),
    }],
  },
  late: ["student-5"],
};

describe("classReport()", () => {
  it("stays small for ten thousand, and says what it leaves out", () => {
    const grid = Array.from(
      { length: 10_000 },
      (_, i) => ({ id: `student-${i}`, score: i / 100, outcomes }),
    );
    const page = classReport({ ...summary, grid });
    assert(page.length < 1_000_000, `${page.length}`);
    assertStringIncludes(page, "of 750 submissions out of 10000");
  });

  it("is one page of bearable size in which names stay text", () => {
    const page = classReport(summary);
    assert(page.length < 500_000);
    assertStringIncludes(
      page,
      "&lt;script&gt;alert(1)&lt;/script&gt;: it died",
    );
    assertEquals(/<script|https?:|\son\w+=/.exec(page), null);
  });

  it("links each column and each line to a sheet, and says what likeness is not", () => {
    const page = classReport(small, people);
    // Once on the column, once on the line; who handed in nothing has neither.
    assertEquals(page.match(/href="feedback\//g)?.length, 2 * 39);
    assertStringIncludes(page, "This proves nothing:");
    assertStringIncludes(
      page,
      "<mark>return 1 / (1 + e); // &lt;/pre&gt;</mark>",
    );
    assertStringIncludes(page, "93 % of sigmoid.ts, 93 % of tanh.ts</summary>");
    assertEquals(page.match(/<figure class="code">/g)?.length, 4);
    assertStringIncludes(page, "the most alike of 2");
    assertStringIncludes(page, "late, 1 of 3");
    assertEquals(page.match(/<script/g)?.length, 1);
  });
});

const hasChromium = await Deno.stat(CHROMIUM).then(() => true, () => false);

describe("the class report in Chromium", needs("Chromium", hasChromium), () => {
  for (
    const [name, page, scripts] of [
      ["of 300", classReport(summary), 0],
      ["of 40 with their lines", classReport(small, people), 1],
    ] as const
  ) {
    it(`has no violation, no error and no request, and fits: ${name}`, async () => {
      const path = await Deno.makeTempFile({ suffix: ".html" });
      try {
        await Deno.writeTextFile(path, page);
        const { success, stdout, stderr } = await new Deno.Command(
          Deno.execPath(),
          {
            // The driver looks around the whole system; the page cannot.
            args: ["run", "--quiet", "-A", "--config", DEV, LOOK, path],
            stdout: "piped",
            stderr: "piped",
          },
        ).output();
        const decoder = new TextDecoder();
        assert(success, decoder.decode(stderr));
        const seen = JSON.parse(decoder.decode(stdout));
        assertEquals(seen.violations, []);
        assertEquals(seen.errors, []);
        assertEquals(seen.requests, []);
        assertEquals(seen.wider, []);
        assertEquals(seen.scripts, scripts);
        assertEquals(seen.drawings, 2);
        // The box leaves the one line that holds what was typed, in capitals.
        const last = people.at(-1)!.entry.student.id;
        assertEquals(seen.found.length, scripts);
        if (scripts > 0) assertStringIncludes(seen.found[0], last);
      } finally {
        await Deno.remove(path);
      }
    });
  }
});
