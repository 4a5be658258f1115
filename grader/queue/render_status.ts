import { printable } from "../report/mod.ts";
import { wrap } from "../report/text/wrap.ts";
import type { QueueStatus } from "./queue_status.ts";

/** Dead submissions and workers beyond these are counted. */
const SHOWN = 20;

/** A queue at a glance, for a terminal. */
export function renderStatus(status: QueueStatus, width: number): string {
  const { submissions, graded, jobs, dead, versions, workers } = status;
  const lines: string[] = [];
  const say = (text: string, first = "") => {
    lines.push(...wrap(printable(text), { width, first, rest: `${first}  ` }));
  };
  const short = (hash: string) => hash.slice(0, 12);
  say(`${graded} of ${submissions} submissions are graded`);
  say(
    `jobs: ${jobs.waiting} waiting, ${jobs.retrying} to be tried again, ${jobs.inWork} in work; ${status.sheetsLastMinute} sheets in the last minute`,
  );
  const section = (title: string, entries: readonly string[]) => {
    if (entries.length === 0) return;
    lines.push("", title);
    for (const entry of entries.slice(0, SHOWN)) say(entry, "  ");
    const left = entries.length - SHOWN;
    if (left > 0) say(`... and ${left} more`, "  ");
  };
  section(
    versions.length > 1
      ? "Graded by different versions: not all grades compare"
      : "Graded by",
    versions.map(({ suites, checklist, grader, cost, submissions }) =>
      `${submissions} by suites ${short(suites)}, grader ${short(grader)}, ` +
      `checklist ${short(checklist)}, time ${cost ? "" : "not "}measured`
    ),
  );
  section(
    "Workers",
    workers.map(({ name, sheets, secondsSinceLast }) =>
      `${name}: ${sheets} sheets, the last ${secondsSinceLast} s ago`
    ),
  );
  section(
    "Given up: for a person to look at; then deno task queue redrive",
    dead.map(({ name, tries, why }) => `${name}: ${tries} tries, ${why}`),
  );
  return `${lines.join("\n")}\n`;
}
