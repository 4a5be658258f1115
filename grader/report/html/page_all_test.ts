import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { kitDir, needs, sampleSheet } from "../../../dev/testing/mod.ts";
import type { ReportData } from "./report_data.ts";
import { renderInProcess } from "./render_in_process.ts";

const CHROMIUM = "/usr/bin/chromium";
const LOOK = new URL("./_look.ts", import.meta.url).href;
// The one that knows the browser and what reads pages.
const DEV = kitDir("dev.json");

/** One of everything: a curve that fails, bars, and no picture. */
function sampleData(): ReportData {
  const xs = Array.from({ length: 25 }, (_, i) => i / 2 - 6);
  return {
    sheet: sampleSheet({
      landscape: {
        baseline: "First",
        why: "because exponentials are dear",
        rows: [
          row("first", "First", 1, "1x"),
          row("second", "漢字 Two", 3.2, "3-4x"),
          row("third", "Third", undefined, "5x+"),
        ],
      },
    }),
    folder: "exercises",
    excerpts: [{
      item: "second",
      file: "second.ts",
      first: 5,
      lines: ["forward(x) {", "  return x + x; // </pre><script>", "}"],
    }],
    pictures: [
      {
        kind: "curve",
        item: "second",
        title: "Two",
        form: "2 x",
        xs,
        student: xs.map((x) => x > 5 ? "NaN" : 2 * x + (x === 3 ? 1 : 0)),
        exact: xs.map((x) => 2 * x),
        ulps: xs.map((x) => x > 5 ? "Infinity" : x === 3 ? 1e6 : 0),
        slope: xs.map((x) => x > 5 ? "NaN" : 2),
        exactSlope: xs.map(() => 2),
        failing: { check: "second.values", x: 3, actual: 7, expected: 6 },
      },
      {
        kind: "bars",
        item: "first",
        title: "First",
        inputs: [1, -2, 3],
        student: [0.25, 0.25, "NaN"],
        exact: [0.2, 0.1, 0.7],
      },
      {
        kind: "bars",
        item: "third",
        title: "Third",
        missing: "it <b>threw</b>",
        inputs: [1],
        student: ["NaN"],
        exact: [1],
      },
    ],
  };
}

function row(
  id: string,
  title: string,
  relative: number | undefined,
  claim: string,
) {
  return {
    id,
    title,
    ...(relative !== undefined && { relative, copies: relative * 1.1 }),
    trusted: true,
    claim,
    stability: "high",
    use: "hidden layers",
  };
}

describe("renderInProcess()", () => {
  it("draws a page of its own: no script, no request, under 1.5 MB", async () => {
    const page = await renderInProcess(sampleData());
    assert(new TextEncoder().encode(page).length < 1.5e6);
    assertEquals(page.includes("<script"), false);
    assertEquals(/(?:src|href)="(?!#|data:)/.test(page), false);
    assertStringIncludes(page, "&lt;script&gt;alert(1)&lt;/script&gt;");
    assertStringIncludes(page, "it &lt;b&gt;threw&lt;/b&gt;");
    assertStringIncludes(page, "second.values fails at x = 3, marked");
    assertStringIncludes(page, "prefers-color-scheme: dark");
    assertStringIncludes(page, "@media print");
  });

  it("names a checklist of one's own in each command", async () => {
    const page = await renderInProcess({
      ...sampleData(),
      checklist: "own.json",
    });
    const commands = page.match(/deno task (grade|hint) [^<]*/g) ?? [];
    assert(commands.length > 2);
    for (const command of commands) {
      assertStringIncludes(command, " --checklist own.json ");
    }
  });

  it("has a text alternative and a table for every plot", async () => {
    const page = await renderInProcess(sampleData());
    const figures = page.match(/<figure>[^]*?<\/figure>/g) ?? [];
    assertEquals(figures.length, 3);
    for (const figure of figures) {
      for (const plot of figure.match(/<svg [^>]*>/g) ?? []) {
        assertStringIncludes(plot, ' role="img"');
        assertEquals(/ aria-label="[^"]{20,}"/.test(plot), true, plot);
      }
      assertStringIncludes(figure, "<caption>Numbers behind");
    }
  });

  it("refuses data that is none", async () => {
    const broken = { ...sampleData(), pictures: [{ kind: "pie" }] };
    const error = await renderInProcess(broken as never).then(
      () => undefined,
      (error: Error) => error.message,
    );
    assertStringIncludes(error ?? "", "Cannot draw the report: ");
  });
});

const hasChromium = await Deno.stat(CHROMIUM).then(() => true, () => false);

describe("the report in Chromium", needs("Chromium", hasChromium), () => {
  it("has no violation, no error and no request, and shows its curves", async () => {
    const path = await Deno.makeTempFile({ suffix: ".html" });
    try {
      await Deno.writeTextFile(path, await renderInProcess(sampleData()));
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
      const { text, ...seen } = JSON.parse(decoder.decode(stdout));
      assertEquals(seen, {
        requests: [],
        errors: [],
        found: [],
        violations: [],
        wider: [],
        scripts: 0,
        drawings: 5,
        paths: 4,
      });
      assertStringIncludes(text, "<script>alert(1)</script>");
      assertStringIncludes(text, "12.5 of 30 points");
    } finally {
      await Deno.remove(path);
    }
  });
});
