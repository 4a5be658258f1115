import type { ScoreSheet, SheetCheck, SheetItem } from "../verdict/mod.ts";
import { type CaseKind, caseKind } from "./case_kind.ts";
import { escapeXml } from "./escape_xml.ts";
import { type Commands, explainCheck } from "./explain_check.ts";

/** What a suite says of when it ran: a sheet knows only the time of the whole. */
interface Run extends Commands {
  readonly at: Date;
  /** Of one check, were all the same. */
  readonly seconds: number;
}

/**
 * JUnit XML that is valid by the schemas of Jenkins and of Apache Ant: a suite
 * for each line of the checklist, a case for each check. What there is to read
 * is in the element, which all readers show; points are properties of the
 * suite, because a case has no place for them.
 *
 * @param context When the sheet is given: the schemas want it.
 */
export function junit(
  { items, durationMs }: ScoreSheet,
  { at, checklist }: { readonly at: Date } & Commands,
): string {
  const checks = items.reduce((sum, { checks }) => sum + checks.length, 0);
  const run = {
    at,
    seconds: durationMs / 1000 / Math.max(1, checks),
    checklist,
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<testsuites>",
    ...items.flatMap((item, i) => suiteLines(item, i, run)),
    "</testsuites>",
    "",
  ].join("\n");
}

function suiteLines(item: SheetItem, index: number, run: Run): string[] {
  const { id, title, score, maxScore, checks } = item;
  const notes = checks.filter((check) => caseKind(item, check) === "passed")
    .flatMap((check) => {
      const said = explainCheck(item, check, run.checklist);
      return said ? [`${check.id}: ${said}`] : [];
    });
  return [
    `  <testsuite${
      attributes({
        id: index,
        name: title,
        package: "tinytorch",
        timestamp: run.at.toISOString().slice(0, 19),
        hostname: "localhost",
        ...counts(item),
        time: (run.seconds * checks.length).toFixed(3),
      })
    }>`,
    "    <properties>",
    `      <property name="id" value="${escapeXml(id)}"/>`,
    `      <property name="score" value="${score}"/>`,
    `      <property name="max-score" value="${maxScore}"/>`,
    "    </properties>",
    ...checks.flatMap((check) => caseLines(item, check, run)),
    `    <system-out>${escapeXml(notes.join("\n"), true)}</system-out>`,
    "    <system-err></system-err>",
    "  </testsuite>",
  ];
}

function caseLines(item: SheetItem, check: SheetCheck, run: Run): string[] {
  const { id, title, points, maxPoints } = check;
  const open = `    <testcase${
    attributes({
      name: `${id}: ${title}`,
      classname: item.title,
      time: run.seconds.toFixed(3),
    })
  }`;
  const kind = caseKind(item, check);
  if (kind === "passed") return [`${open}/>`];
  const body = escapeXml(explainCheck(item, check, run.checklist), true);
  const head = attributes({
    message: `${points}/${maxPoints} points`,
    type: kind === "skipped" ? undefined : typeOf(item, check),
  });
  return [
    `${open}>`,
    `      <${kind}${head}>${body}</${kind}>`,
    "    </testcase>",
  ];
}

function typeOf(item: SheetItem, check: SheetCheck): string {
  if (item.status !== "graded") return item.status;
  return check.counterexample?.kind ?? check.outcome;
}

function counts(item: SheetItem): Record<string, number> {
  const kinds = item.checks.map((check) => caseKind(item, check));
  const count = (kind: CaseKind) => kinds.filter((k) => k === kind).length;
  return {
    tests: kinds.length,
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
