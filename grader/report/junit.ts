import type { ScoreSheet, SheetCheck, SheetItem } from "../verdict/mod.ts";
import { escapeXml } from "./escape_xml.ts";
import { explainCheck } from "./explain_check.ts";
import { isFull } from "./is_full.ts";

/**
 * JUnit XML as CIs read it: a suite for each line of the checklist, a case for
 * each check. Text is in the element, which all of them show; points are
 * properties of the suite, because a case has no place for them.
 */
export function junit(sheet: ScoreSheet): string {
  const { module, items, durationMs } = sheet;
  const cases = items.flatMap(({ checks }) => checks);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${
      attributes({
        name: module,
        ...counts(cases),
        time: (durationMs / 1000).toFixed(3),
      })
    }>`,
    ...items.flatMap(suiteLines),
    "</testsuites>",
  ];
  return `${lines.join("\n")}\n`;
}

function suiteLines(item: SheetItem): string[] {
  const { id, title, file, score, maxScore, checks } = item;
  return [
    `  <testsuite${attributes({ name: title, ...counts(checks), file })}>`,
    "    <properties>",
    `      <property name="id" value="${escapeXml(id)}"/>`,
    `      <property name="score" value="${score}"/>`,
    `      <property name="max-score" value="${maxScore}"/>`,
    "    </properties>",
    ...checks.flatMap((check) => caseLines(item, check)),
    "  </testsuite>",
  ];
}

function caseLines(item: SheetItem, check: SheetCheck): string[] {
  const { id, title, points, maxPoints } = check;
  const open = `    <testcase${
    attributes({
      name: `${id}: ${title}`,
      classname: item.title,
      file: item.file,
    })
  }>`;
  const body = escapeXml(explainCheck(item, check), true);
  const kind = kindOf(check);
  const inner = kind === "passed"
    ? body && `<system-out>${body}</system-out>`
    : `<${kind} message="${points}/${maxPoints} points">${body}</${kind}>`;
  return inner ? [open, `      ${inner}`, "    </testcase>"] : [
    open.replace(/>$/, "/>"),
  ];
}

/** `error` is the grader's own; a part of the points is no pass. */
function kindOf(check: SheetCheck): "passed" | "failure" | "error" | "skipped" {
  switch (check.outcome) {
    case "failed":
      return "failure";
    case "error":
    case "skipped":
      return check.outcome === "skipped" && isFull(check)
        ? "passed"
        : check.outcome;
    case "passed":
    case "inconclusive":
      return "passed";
  }
}

function counts(checks: readonly SheetCheck[]): Record<string, number> {
  const kinds = checks.map(kindOf);
  const count = (kind: string) => kinds.filter((k) => k === kind).length;
  return {
    tests: checks.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
  };
}

function attributes(
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? "" : ` ${name}="${escapeXml(`${value}`)}"`
    ).join("");
}
