import { assertAlmostEquals, assertEquals } from "@std/assert";
import { parseCsv } from "./parse_csv.ts";
import { parseXml } from "./parse_xml.ts";
import type { ScoreSheet } from "../../grader/verdict/mod.ts";
import type { FormatName } from "../../grader/report/format_names.ts";
import { type FormatContext, FORMATS } from "../../grader/report/formats.ts";
import { AutolabResult } from "../../grader/report/schemas/autolab_result.ts";
import { Classroom50Result } from "../../grader/report/schemas/classroom50_result.ts";
import { CtrfReport } from "../../grader/report/schemas/ctrf_report.ts";
import { ExercismResults } from "../../grader/report/schemas/exercism_results.ts";
import { GradescopeResults } from "../../grader/report/schemas/gradescope_results.ts";
import { PrairieLearnResults } from "../../grader/report/schemas/prairielearn_results.ts";
import { SubmittyResult } from "../../grader/report/schemas/submitty_result.ts";
import { text } from "../../grader/report/text/text.ts";

const TOKEN = "00000000-token";
const context = {
  folder: "exercises",
  token: TOKEN,
  at: new Date("2026-01-01T00:00:00Z"),
  identity: () => ({
    classroom: "cs",
    assignment: "activations",
    assignment_type: "individual" as const,
    owner: "ada",
    submission: "submit/2026-01-01T00-00-00Z-abc",
    commit: "https://example.org/c",
    release: "https://example.org/r",
    review: "https://example.org/d",
    datetime: "2026-01-01T00:00:00Z",
  }),
};

/** A sheet in a format, for somebody whose result it could be. */
export function render(
  format: FormatName,
  sheet: ScoreSheet,
  more: Partial<FormatContext> = {},
): string {
  return FORMATS[format].render(sheet, { ...context, ...more });
}

/** What each reader takes for the total and the most, and how exactly. */
const TOTALS: Readonly<
  Record<FormatName | "text", (sheet: ScoreSheet) => [number, number, number]>
> = {
  json: (sheet) => {
    const { score, maxScore } = JSON.parse(render("json", sheet));
    return [score, maxScore, 1e-6];
  },
  text: (sheet) => {
    const total = /^Total ([\d.]+)\/([\d.]+)$/m.exec(text(sheet))!;
    return [Number(total[1]), Number(total[2]), 0.0051];
  },
  markdown: (sheet) => {
    const total = / ([\d.]+)\/([\d.]+) points/.exec(render("markdown", sheet))!;
    return [Number(total[1]), Number(total[2]), 0.0051];
  },
  html: (sheet) => {
    const total = /class="total">([\d.]+) of ([\d.]+)/.exec(
      render("html", sheet),
    )!;
    return [Number(total[1]), Number(total[2]), 0.0051];
  },
  csv: (sheet) => {
    const [header, ...rows] = parseCsv(render("csv", sheet));
    const sum = (name: string) =>
      rows.reduce((sum, row) => sum + Number(row[header!.indexOf(name)]), 0);
    return [sum("points"), sum("max_points"), 1e-5];
  },
  junit: (sheet) => {
    const suites = parseXml(render("junit", sheet)).children;
    const sum = (name: string) =>
      suites.flatMap(({ children }) => children[0]!.children)
        .filter(({ attributes }) => attributes.name === name)
        .reduce((sum, { attributes }) => sum + Number(attributes.value), 0);
    return [sum("score"), sum("max-score"), 1e-5];
  },
  ctrf: (sheet) => {
    const { results } = CtrfReport.parse(JSON.parse(render("ctrf", sheet)));
    const sum = (name: "points" | "maxPoints") =>
      results.tests.reduce((sum, { labels }) => sum + labels[name], 0);
    return [sum("points"), sum("maxPoints"), 1e-5];
  },
  github: (sheet) => {
    const report = /title=Autograding report::(.*)/.exec(
      render("github", sheet),
    )!;
    const { totalPoints, maxPoints } = JSON.parse(report[1]!);
    return [totalPoints, maxPoints, 1e-6];
  },
  gradescope: (sheet) => {
    const { score, tests } = GradescopeResults.parse(
      JSON.parse(render("gradescope", sheet)),
    );
    assertAlmostEquals(tests.reduce((sum, t) => sum + t.score, 0), score, 1e-5);
    const most = tests.reduce((sum, { max_score }) => sum + max_score, 0);
    return [score, most, 1e-5];
  },
  prairielearn: (sheet) => {
    const { score, tests } = PrairieLearnResults.parse(
      JSON.parse(render("prairielearn", sheet)),
    );
    const most = tests.reduce((sum, { max_points }) => sum + max_points, 0);
    const earned = tests.reduce((sum, { points }) => sum + points, 0);
    assertAlmostEquals(earned, score * most, 1e-4);
    return [earned, most, 1e-5];
  },
  exercism: (sheet) => {
    // It has no points: what is left of them is which checks got all.
    const { tests } = ExercismResults.parse(
      JSON.parse(render("exercism", sheet)),
    );
    const full = sheet.items.flatMap(({ checks }) =>
      checks.map(({ points, maxPoints, outcome }) =>
        points === maxPoints && outcome !== "error"
      )
    );
    assertEquals(
      tests?.map(({ status }) => status === "pass") ?? full,
      full,
    );
    return [sheet.score, sheet.maxScore, 0];
  },
  classroom50: (sheet) => {
    const result = Classroom50Result.parse(
      JSON.parse(render("classroom50", sheet)),
    );
    return [result.score, result["max-score"], 0.5001];
  },
  autolab: (sheet) => {
    const last = render("autolab", sheet).trimEnd().split("\n").at(-1)!;
    const { scores } = AutolabResult.parse(JSON.parse(last));
    const sum = Object.values(scores).reduce((a, b) => a + b, 0);
    return [sum, sheet.maxScore, 1e-5];
  },
  submitty: (sheet) => {
    const { data } = SubmittyResult.parse(
      JSON.parse(render("submitty", sheet)),
    );
    return [data.score * sheet.maxScore, sheet.maxScore, 1e-4];
  },
};

/** Reads the totals out of every format, each as its reader would. */
export function assertSameTotals(sheet: ScoreSheet): void {
  for (const [format, totals] of Object.entries(TOTALS)) {
    const [score, most, within] = totals(sheet);
    assertAlmostEquals(score, sheet.score, within, format);
    assertAlmostEquals(most, sheet.maxScore, within, format);
  }
}
