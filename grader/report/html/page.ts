import type { Provenance } from "../../verdict/provenance.ts";
import type { ScoreSheet, SheetItem } from "../../verdict/score_sheet.ts";
import { isFull } from "../is_full.ts";
import { markLines } from "../mark_line.ts";
import { nextStep } from "../text/next_step.ts";
import { points } from "../text/points.ts";
import { barsFigure } from "./bars_figure.ts";
import { curveFigure } from "./curve_figure.ts";
import { document } from "./document.ts";
import { html, type Markup } from "./html.ts";
import { bar, itemSection } from "./item_section.ts";
import { landscapeFigure } from "./landscape_figure.ts";
import type { ReportData } from "./report_data.ts";
import { table } from "./table.ts";

/** A whole report: what to do next and the picture of it come first. */
export function page(
  { sheet, folder, checklist, pictures, excerpts }: ReportData,
): string {
  const { module, items, score, maxScore, landscape, provenance, seed } = sheet;
  const pictureOf = (item: string) => {
    const data = pictures.find((picture) => picture.item === item);
    if (data?.missing !== undefined) {
      return html`
        <p class="soft">No picture: ${data.missing}.</p>
      `;
    }
    return data &&
      (data.kind === "bars" ? barsFigure(data) : curveFigure(data));
  };
  const sections = items.toSorted((a, b) => rank(a) - rank(b)).map((item) =>
    itemSection(item, {
      picture: pictureOf(item.id),
      // Where nothing is left to do, the curves are what there is to see.
      isOpen: score === maxScore,
      excerpt: excerpts.find((excerpt) => excerpt.item === item.id),
      seed,
      folder,
      checklist,
    })
  );
  return document(
    `${module}: ${points(score)} of ${points(maxScore)} points`,
    html`
      <header>
      <h1>${module}</h1>
      <p class="total">${points(score)} of ${points(maxScore)} points</p>
      ${markLine(sheet)}${nextStep(sheet, folder, [], checklist).map(nextLine)}
      <ul class="lines" aria-label="Score by line">${items.map(line)}</ul>
      </header>
      <main>${sections}${landscape && html`
        <section class="item" aria-labelledby="landscape-title">
        <h2 id="landscape-title">What each one costs</h2>
        ${landscapeFigure(landscape)}</section>
      `}</main>
      <footer class="soft">
      ${provenance && origin(provenance)}<p>${footLine(sheet)}</p>
      </footer>
    `,
  );
}

/** What is to be mended first, what is done last. */
function rank({ status, checks }: SheetItem): number {
  if (checks.every(isFull)) return 3;
  if (status === "not-started") return 2;
  const isBroken = status === "unusable" ||
    checks.some(({ outcome }) => outcome === "failed" || outcome === "error");
  return isBroken ? 0 : 1;
}

function line({ id, title, score, maxScore, status }: SheetItem): Markup {
  return html`
    <li><a href="#${id}"><span>${title}</span> <span class="points">${points(
      score,
    )}/${points(maxScore)}</span></a>${bar(
      score,
      maxScore,
    )}${status === "not-started" &&
      html`<span class="soft">not started</span>`}</li>
  `;
}

/** A line that says what to do, its command set apart. */
function nextLine(text: string): Markup {
  const at = text.search(/deno task [^:;]*$/);
  return at < 0 ? html`<p class="next">${text}</p>` : html`
    <p class="next">${text.slice(0, at)}<code>${text.slice(at)}</code></p>
  `;
}

function markLine(sheet: ScoreSheet): readonly Markup[] {
  const lines = markLines(sheet).map((line) => html`<p>${line}</p>`);
  if (!sheet.complete) {
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
