import { Printed } from "../report/text/printed.ts";
import type { QueueStatus } from "./queue_status.ts";

/** Dead submissions and workers beyond these are counted. */
const SHOWN = 20;

/** A queue at a glance, for a terminal. */
export function renderStatus(status: QueueStatus, width: number): string {
  const { submissions, graded, jobs, dead, versions, workers } = status;
  const printed = new Printed(width, SHOWN);
  const short = (hash: string) => hash.slice(0, 12);
  printed.say(`${graded} of ${submissions} submissions are graded`);
  printed.say(
    `jobs: ${jobs.waiting} waiting, ${jobs.retrying} to be tried again, ${jobs.inWork} in work; ${status.sheetsLastMinute} sheets in the last minute`,
  );
  printed.section(
    versions.length > 1
      ? "Graded by different versions: not all grades compare"
      : "Graded by",
    versions.map(({ suites, checklist, grader, cost, submissions }) =>
      `${submissions} by suites ${short(suites)}, grader ${short(grader)}, ` +
      `checklist ${short(checklist)}, time ${cost ? "" : "not "}measured`
    ),
  );
  printed.section(
    "Workers",
    workers.map(({ name, sheets, secondsSinceLast }) =>
      `${name}: ${sheets} sheets, the last ${secondsSinceLast} s ago`
    ),
  );
  printed.section(
    "Given up: for a person to look at; then deno task queue redrive",
    dead.map(({ name, tries, why }) => `${name}: ${tries} tries, ${why}`),
  );
  return `${printed}`;
}
