import { printable } from "../report/mod.ts";
import { bar } from "../report/text/bar.ts";
import { points } from "../report/text/points.ts";
import { wrap } from "../report/text/wrap.ts";
import { alikeTitle } from "./alike_section.ts";
import type { ClassSummary } from "./class_summary.ts";

/** Lists longer than this end in a count. */
const SHOWN = 10;

/** A class at a glance, for a terminal. */
export function renderSummary(summary: ClassSummary, width: number): string {
  const { module, maxScore, statuses, scores, mean, median } = summary;
  const lines: string[] = [];
  const say = (text: string, first = "") => {
    lines.push(...wrap(printable(text), { width, first }));
  };
  say(module);
  say(statusesOf(statuses));
  say(
    `mean ${points(mean)}, median ${points(median)} of ${
      points(maxScore)
    }, of the ${scores.length} with a whole sheet; ${
      full(summary)
    } with all points`,
  );
  lines.push("");
  const most = Math.max(1, ...summary.histogram);
  summary.histogram.forEach((count, i) => {
    const from = `${i * 10}`.padStart(3);
    const to = `${i === 9 ? 100 : i * 10 + 9}`.padStart(3);
    lines.push(`${from}-${to} % ${bar(count, most, 20)} ${count}`);
  });
  const section = (
    title: string,
    entries: readonly string[],
    total = entries.length,
  ) => {
    if (entries.length === 0) return;
    lines.push("", title);
    for (const entry of entries.slice(0, SHOWN)) say(entry, "  ");
    const left = total - Math.min(SHOWN, entries.length);
    if (left > 0) say(`... and ${left} more`, "  ");
  };
  section(
    "Hardest checks",
    hardest(summary).map(({ id, earned, failed }) =>
      `${Math.round(earned * 100)} % of the points of ${id} (${failed} failed)`
    ),
  );
  section(
    "Most common mistakes",
    summary.diagnoses.map(({ text, count }) => `${count}x ${text}`),
  );
  section(
    "For a person to look at",
    summary.needsHuman.map(({ id, why }) => `${id}: ${why}`),
  );
  section(
    "Identical submissions",
    summary.identical.map((ids) => ids.join(", ")),
  );
  section(
    "Alike, which proves nothing: look at class.html",
    (summary.alike?.pairs ?? []).map(alikeTitle),
    summary.alike?.total,
  );
  section("Late", summary.late);
  section("Not in the roster", summary.unknown);
  return `${lines.join("\n")}\n`;
}

/** How many there are of each status. */
export function statusesOf(statuses: ClassSummary["statuses"]): string {
  return Object.entries(statuses).map(([status, n]) => `${n} ${status}`)
    .join(", ");
}

/** The checks on which most points were lost. */
export function hardest({ checks }: ClassSummary): ClassSummary["checks"] {
  return checks.filter(({ failed }) => failed > 0)
    .toSorted((a, b) => a.earned - b.earned)
    .slice(0, 5);
}

function full({ scores, maxScore }: ClassSummary): number {
  return scores.filter((score) => score >= maxScore).length;
}
