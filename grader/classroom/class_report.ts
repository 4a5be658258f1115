import { document } from "../report/html/document.ts";
import { figure } from "../report/html/figure.ts";
import { html, type Markup } from "../report/html/html.ts";
import { bar } from "../report/html/item_section.ts";
import { table } from "../report/html/table.ts";
import { points } from "../report/text/points.ts";
import type { ClassSummary } from "./class_summary.ts";
import { heatMap, MOST_COLUMNS } from "./heat_map.ts";
import { histogram } from "./histogram.ts";
import { alikeSection } from "./alike_section.ts";
import { peopleTable, type Person, SEARCH } from "./people_table.ts";
import { hardest, statusesOf } from "./render_summary.ts";

/**
 * A class as one HTML page that asks nobody for anything. Its one script
 * searches; sheets are pages beside it.
 *
 * @param people The lines of the class. Default: none are shown.
 */
export function classReport(
  summary: ClassSummary,
  people: readonly Person[] = [],
): string {
  const { module, scores, mean, median, maxScore, statuses } = summary;
  return document(
    `${module}: the class`,
    html`
      <header>
        <h1>${module}: the class</h1>
        <p class="total">${points(mean)} of ${points(maxScore)} on average</p>
        <p>Of the ${scores.length} with a whole sheet; their median is ${points(
          median,
        )}. All: ${statusesOf(statuses)}.</p>
      </header>
      <main>
      <section class="item" aria-labelledby="scores"><h2 id="scores">Scores</h2>
      ${figure(
        [histogram(summary.histogram)],
        `How many of ${scores.length} submissions have which share of the points`,
        {
          caption: "Scores by tenth",
          head: ["share of the points", "submissions"],
          rows: summary.histogram.map((count, i) => [tenth(i), `${count}`]),
        },
      )}</section>
      <section class="item" aria-labelledby="lines"><h2 id="lines">Difficulty of each line</h2>
      ${table({
        caption: "Share of the points that the class earned",
        head: ["line", "earned", "as a bar"],
        rows: summary.items.map(({ title, earned }) => [
          title,
          percent(earned),
          html`<div style="min-width:8rem">${bar(earned, 1)}</div>`,
        ]),
      })}</section>
      <section class="item" aria-labelledby="checks"><h2 id="checks">Which checks fail</h2>
      ${figure(
        [heatMap(summary, pagesOf(people))],
        html`A column for each ${
          summary.grid.length > MOST_COLUMNS
            ? `of ${MOST_COLUMNS} submissions out of ${summary.grid.length}`
            : "submission"
        }, the best on the left, each with a link to its sheet; a row for each check. A square is a failed check, a dash one that was not run.`,
        {
          caption: "Checks of the class",
          head: ["check", "earned", "passed", "failed", "not run"],
          rows: summary.checks.map((check) => [
            html`${check.id}<br><span class="claim">${check.title}</span>`,
            percent(check.earned),
            `${check.passed}`,
            `${check.failed}`,
            `${check.notRun}`,
          ]),
        },
      )}
      ${list(
        "Hardest",
        hardest(summary).map(({ id, title, earned }) =>
          `${id} (${title}): ${percent(earned)} of its points`
        ),
      )}
      ${list(
        "Most common mistakes",
        summary.diagnoses.slice(0, 15).map(
          ({ text, count }) => `${count} × ${text}`,
        ),
      )}</section>
      ${people.length > 0 && peopleTable(people)}
      ${summary.alike && alikeSection(summary.alike)}
      ${toLookAt(summary)}</main>
    `,
    people.length > 0 ? SEARCH : undefined,
  );
}

/** Pages of sheets, by the student's id. */
function pagesOf(people: readonly Person[]): ReadonlyMap<string, string> {
  return new Map(
    people.flatMap(({ entry: { student }, page }) =>
      page === undefined ? [] : [[student.id, page] as const]
    ),
  );
}

function toLookAt(
  { needsHuman, identical, unknown, late }: ClassSummary,
): Markup {
  return html`
    <section class="item"
      aria-labelledby="look"><h2 id="look">For a person to look at</h2>
    ${list(
      "Errors and limits",
      needsHuman.map(({ id, why }) => `${id}: ${why}`),
    )}
    ${list("The same to the byte", identical.map((ids) => ids.join(", ")))}
    ${list("Late", late)}
    ${list("Not in the roster", unknown)}
    ${needsHuman.length + identical.length + unknown.length === 0 && html`
      <p>Nothing.</p>
    `}</section>
  `;
}

function list(title: string, entries: readonly string[]): Markup | undefined {
  if (entries.length === 0) return undefined;
  return html`
    <h3>${title}</h3>
    <ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul>
  `;
}

function tenth(i: number): string {
  return i === 9 ? "90 to 100 %" : `${i * 10} to ${i * 10 + 9} %`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
