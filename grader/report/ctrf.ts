import type { ScoreSheet, SheetCheck, SheetItem } from "../verdict/mod.ts";
import { caseKind } from "./case_kind.ts";
import { type Commands, explainCheck } from "./explain_check.ts";
import { CtrfReport } from "./schemas/ctrf_report.ts";

type Test = CtrfReport["results"]["tests"][number];

const STATUS = {
  passed: "passed",
  failure: "failed",
  error: "other",
  skipped: "skipped",
} as const;

/**
 * The Common Test Report Format: JSON that many CIs' reporters read. A suite is
 * a line of the checklist, a test is a check, and labels are its points.
 */
export function ctrf(
  { items, durationMs, score, maxScore }: ScoreSheet,
  { at, checklist }: { readonly at: Date } & Commands,
): string {
  const all = items.flatMap((item) =>
    item.checks.map((check) => ({ item, check }))
  );
  // A sheet knows only the time of the whole.
  const each = Math.round(durationMs / Math.max(1, all.length));
  const tests = all.map(({ item, check }) =>
    testOf(item, check, each, checklist)
  );
  const count = (status: Test["status"]) =>
    tests.filter((test) => test.status === status).length;
  const stop = at.getTime();
  const duration = Math.round(durationMs);
  const report: CtrfReport = {
    reportFormat: "CTRF",
    specVersion: "0.0.0",
    timestamp: at.toISOString(),
    generatedBy: "tinytorch-grader",
    results: {
      tool: { name: "tinytorch-grader" },
      summary: {
        tests: tests.length,
        passed: count("passed"),
        failed: count("failed"),
        skipped: count("skipped"),
        pending: 0,
        other: count("other"),
        suites: items.length,
        start: stop - duration,
        stop,
        duration,
        extra: { score, maxScore },
      },
      tests,
    },
  };
  return `${JSON.stringify(CtrfReport.parse(report), null, 2)}\n`;
}

function testOf(
  item: SheetItem,
  check: SheetCheck,
  duration: number,
  checklist?: string,
): Test {
  const kind = caseKind(item, check);
  const { id, title, outcome, points, maxPoints } = check;
  const trace = explainCheck(item, check, checklist);
  return {
    testId: id,
    name: `${id}: ${title}`,
    status: STATUS[kind],
    duration,
    suite: [item.title],
    ...(item.file !== undefined && { filePath: item.file }),
    rawStatus: item.status === "graded" ? outcome : item.status,
    ...(kind !== "passed" && { message: `${points}/${maxPoints} points` }),
    ...(trace && { trace }),
    labels: { points, maxPoints },
  };
}
