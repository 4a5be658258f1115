import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ownChecklist } from "../module/mod.ts";
import { kitDir, needs } from "../testing/mod.ts";
import { classReport } from "./class_report.ts";
import type { ClassSummary } from "./class_summary.ts";

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
  grid: Array.from({ length: 300 }, (_, i) => ({ score: i / 3, outcomes })),
  unknown: [],
};

describe("classReport()", () => {
  it("stays small for ten thousand, and says what it leaves out", () => {
    const grid = Array.from(
      { length: 10_000 },
      (_, i) => ({ score: i / 100, outcomes }),
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
});

const hasChromium = await Deno.stat(CHROMIUM).then(() => true, () => false);

describe("the class report in Chromium", needs("Chromium", hasChromium), () => {
  it("has no violation, no error and no request, and fits", async () => {
    const path = await Deno.makeTempFile({ suffix: ".html" });
    try {
      await Deno.writeTextFile(path, classReport(summary));
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
      assertEquals(seen.scripts, 0);
      assertEquals(seen.drawings, 2);
    } finally {
      await Deno.remove(path);
    }
  });
});
