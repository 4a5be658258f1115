import type { Provenance } from "../../verdict/provenance.ts";
import type { ScoreSheet } from "../../verdict/score_sheet.ts";
import { nextStep } from "../text/next_step.ts";
import { points } from "../text/points.ts";
import { barsFigure } from "./bars_figure.ts";
import { curveFigure } from "./curve_figure.ts";
import { html, type Markup } from "./html.ts";
import { bar, itemSection } from "./item_section.ts";
import { landscapeFigure } from "./landscape_figure.ts";
import type { ReportData } from "./report_data.ts";
import { STYLE } from "./style.ts";
import { table } from "./table.ts";

/** A whole report: one page without scripts that asks nobody for anything. */
export function page({ sheet, folder, pictures }: ReportData): string {
  const { module, items, score, maxScore, landscape, provenance } = sheet;
  const pictureOf = (item: string) => {
    const data = pictures.find((picture) => picture.item === item);
    return data && picture(data);
  };
  const markup = html`
    <!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
        <title>${module}: ${points(score)} of ${points(maxScore)} points</title>
        <link rel="icon" href="data:,">
        <style>${STYLE}</style>
      </head>
      <body>
        <header>
    <h1>${module}</h1>
    <p class="total">${points(score)} of ${points(maxScore)} points</p>
    ${bar(score, maxScore)}
    ${markLine(sheet)}${nextStep(sheet, folder).map((line) =>
      html`
        <p>${line}</p>
      `
    )}</header>
        <main>
    <h2>Score by line</h2>
    ${table({
      caption: "Points of each line of the checklist",
      head: ["line", "points", "state"],
      rows: items.map(({ id, title, score, maxScore, status, checks }) => [
        html`<a href="#${id}">${title}</a>`,
        `${points(score)}/${points(maxScore)}`,
        score === maxScore
          ? "all points"
          : status === "not-started"
          ? "not started"
          : status === "unusable"
          ? "cannot be run"
          : checks.every(({ outcome }) => outcome === "skipped")
          ? "waits for the others"
          : "in work",
      ]),
    })}
    ${items.map((item) => itemSection(item, pictureOf(item.id)))}${landscape &&
      html`
        <section class="item" aria-labelledby="landscape-title">
        <h2 id="landscape-title">What each one costs</h2>
        ${landscapeFigure(landscape)}</section>
      `}</main>
        <footer class="soft">
    ${provenance && origin(provenance)}<p>${footLine(sheet)}</p>
        </footer>
      </body>
    </html>
  `;
  return markup.toString();
}

function picture(data: ReportData["pictures"][number]): Markup {
  switch (data.kind) {
    case "curve":
      return curveFigure(data);
    case "bars":
      return barsFigure(data);
    case "none":
      return html`
        <p class="soft">No picture: ${data.why}.</p>
      `;
  }
}

function markLine(
  { passMark, passed, complete }: ScoreSheet,
): readonly Markup[] {
  const lines: Markup[] = [];
  if (passMark !== undefined) {
    lines.push(html`
      <p>Pass mark ${points(passMark)}: ${passed
        ? "reached"
        : "not reached"}</p>
    `);
  }
  if (!complete) {
    lines.push(
      html`
        <p
          class="error">The grader itself failed in places; report this to your instructor.</p>
      `,
    );
  }
  return lines;
}

function footLine({ seed, environment, durationMs }: ScoreSheet): string {
  const { deno, platform, limits } = environment;
  const seconds = (durationMs / 1000).toFixed(2);
  return `Seed ${seed}, ${seconds} s, Deno ${deno} on ${platform}; limits: ${limits}.`;
}

function origin(
  { submission, reference, checklist, suites, grader, checks }: Provenance,
): Markup {
  const files = (role: string, hashes: Readonly<Record<string, string>>) =>
    Object.entries(hashes).map(([name, hash]) => [`${role} ${name}`, hash]);
  return html`
    <details>
    <summary>What was graded, by what: ${checks.executed} of ${checks
      .planned} checks run</summary>
    ${table({
      caption: "SHA-256 of each file",
      head: ["file", "SHA-256"],
      rows: [
        ...files("yours:", submission),
        ...files("reference:", reference),
        ["checklist", checklist],
        ["suites", suites],
        ["grader", grader],
      ],
    })}
    </details>
  `;
}
