import { bar } from "../report/text/bar.ts";
import { points } from "../report/text/points.ts";
import { Printed } from "../report/text/printed.ts";
import { alikeTitle } from "./alike_section.ts";
import type { ClassSummary } from "./class_summary.ts";

/** Lists longer than this end in a count. */
const SHOWN = 10;

/** A class at a glance, for a terminal. */
export function renderSummary(summary: ClassSummary, width: number): string {
  const { module, maxScore, statuses, scores, mean, median } = summary;
  const printed = new Printed(width, SHOWN);
  printed.say(module);
  printed.say(statusesOf(statuses));
  printed.say(
    `mean ${points(mean)}, median ${points(median)} of ${
      points(maxScore)
    }, of the ${scores.length} with a whole sheet; ${
      full(summary)
    } with all points`,
  );
  printed.say("");
  const most = Math.max(1, ...summary.histogram);
  summary.histogram.forEach((count, i) => {
    const from = `${i * 10}`.padStart(3);
    const to = `${i === 9 ? 100 : i * 10 + 9}`.padStart(3);
    printed.say(`${from}-${to} % ${bar(count, most, 20)} ${count}`);
  });
  printed.section(
    "Hardest checks",
    hardest(summary).map(({ id, earned, failed }) =>
      `${Math.round(earned * 100)} % of the points of ${id} (${failed} failed)`
    ),
  );
  printed.section(
    "Most common mistakes",
    summary.diagnoses.map(({ text, count }) => `${count}x ${text}`),
  );
  printed.section(
    "For a person to look at",
    summary.needsHuman.map(({ id, why }) => `${id}: ${why}`),
  );
  printed.section(
    "Identical submissions",
    summary.identical.map((ids) => ids.join(", ")),
  );
  printed.section(
    "Alike, which proves nothing: look at class.html",
    (summary.alike?.pairs ?? []).map(alikeTitle),
    summary.alike?.total,
  );
  printed.section("Late", summary.late);
  printed.section("Not in the roster", summary.unknown);
  return `${printed}`;
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
