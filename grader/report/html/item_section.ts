import type { Outcome } from "../../verdict/outcome.ts";
import type { SheetCheck, SheetItem } from "../../verdict/score_sheet.ts";
import { points } from "../text/points.ts";
import { html, type Markup } from "./html.ts";
import { panel } from "./panel.ts";
import { table } from "./table.ts";

/** Outcomes in words; colour only repeats them. */
const WORDS: Readonly<Record<Outcome, string>> = {
  passed: "passed",
  failed: "FAILED",
  error: "the grader failed; no points lost",
  skipped: "not run",
  inconclusive: "undecided; no points lost",
};

/** One line of the checklist: score, picture, checks, and what failed. */
export function itemSection(item: SheetItem, picture?: Markup): Markup {
  const { id, title, score, maxScore, status, message, frame } = item;
  const failed = item.checks.filter(({ outcome }) => outcome === "failed");
  return html`
    <section class="item" id="${id}" aria-labelledby="${id}-title">
    <div class="head">
    <h2 id="${id}-title">${title}</h2>
    <span class="points">${points(score)} of ${points(
      maxScore,
    )} points${status === "not-started" && ", not started"}</span>
    </div>
    ${bar(score, maxScore)}
    ${status === "unusable" && html`
      <p class="failed">${message}</p>
    `}${status === "graded" && message && html`
      <p>${message}</p>
    `}${frame && html`
      <pre tabindex="0">${frame}</pre>
    `}${item.prints.map((line) =>
      html`
        <p>Printed on load: <code>${line}</code></p>
      `
    )}${item.notes?.map((note) =>
      html`
        <p class="soft">Types: ${note}</p>
      `
    )}${picture}${status === "graded" && checksTable(item)}${failed.map(
      panel,
    )}</section>
  `;
}

/** Points as a bar; the text beside it says the same. */
export function bar(score: number, maxScore: number): Markup {
  const share = maxScore === 0 ? 0 : (100 * score) / maxScore;
  return html`<div class="bar" aria-hidden="true"><i style="width:${
    share.toFixed(1)
  }%"></i></div>`;
}

function checksTable({ title, checks }: SheetItem): Markup {
  return table({
    caption: `Checks of ${title}`,
    head: ["check, and what holds when it passes", "outcome", "points"],
    rows: checks.map((check) => [
      html`${check.id}<br><span class="claim">${check.title}</span>`,
      html`<span class="${check.outcome}">${wordFor(check)}</span>${
        remark(check)
      }`,
      `${points(check.points)}/${points(check.maxPoints)}`,
    ]),
  });
}

function wordFor({ outcome, points }: SheetCheck): string {
  return outcome === "skipped" && points > 0 ? "in part" : WORDS[outcome];
}

function remark({ outcome, message, blockedBy }: SheetCheck): string {
  if (blockedBy !== undefined) return `: waits for ${blockedBy}`;
  return message === undefined || outcome === "failed" ? "" : `: ${message}`;
}
