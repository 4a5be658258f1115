import type { Outcome } from "../../verdict/outcome.ts";
import type { SheetCheck, SheetItem } from "../../verdict/score_sheet.ts";
import { printed } from "../failure_rows.ts";
import { isFull } from "../is_full.ts";
import { points } from "../text/points.ts";
import { type Excerpt, excerptBlock } from "./excerpt.ts";
import { html, type Markup, trusted } from "./html.ts";
import { type Origin, panel } from "./panel.ts";
import { table } from "./table.ts";

/** Outcomes in words; colour only repeats them. */
const WORDS: Readonly<Record<Outcome, string>> = {
  passed: "passed",
  failed: "FAILED",
  error: "the grader failed; no points lost",
  skipped: "not run",
  inconclusive: "undecided; no points lost",
};

/** What an item's section shows besides the verdict. */
export interface SectionOptions extends Origin {
  readonly picture?: Markup | undefined;
  /** Whether it is open although it has all points. Default: no. */
  readonly isOpen?: boolean;
  /** The student's own lines. */
  readonly excerpt?: Excerpt | undefined;
}

/** One line of the checklist: its score, picture, and what failed. */
export function itemSection(
  item: SheetItem,
  options: SectionOptions = {},
): Markup {
  const { id, title, score, maxScore, status, checks } = item;
  const head = html`
    <h2 id="${id}-title">${title}</h2>
    <span class="points">${points(score)} of ${points(
      maxScore,
    )} points${status === "not-started" && ", not started"}</span>
  `;
  const body = html`${options.picture}${itemVerdict(item, options)}`;
  // What is done is there for who wants to look.
  if (checks.every(isFull)) {
    return html`
      <section class="item" id="${id}" aria-labelledby="${id}-title">
        <details class="done" ${options.isOpen && trusted(" open")}>
      <summary class="head">${head}</summary>
      ${body}</details>
      </section>
    `;
  }
  return html`
    <section class="item" id="${id}" aria-labelledby="${id}-title">
    <div class="head">${head}</div>
    ${body}</section>
  `;
}

/** What is said of an item: failed checks first, the others folded. */
export function itemVerdict(
  item: SheetItem,
  { excerpt, ...origin }: SectionOptions = {},
): Markup {
  const { status, message, frame, checks } = item;
  const failed = checks.filter(({ outcome }) => outcome === "failed");
  const shown = excerpt && status === "graded" && failed.length > 0
    ? excerptBlock(excerpt, item)
    : undefined;
  return html`${
    status === "unusable" && html`
      <p class="failed">${message}</p>
    `
  }${
    status === "graded" && message && html`
      <p>${message}</p>
    `
  }${
    frame && html`
      <pre tabindex="0">${frame}</pre>
    `
  }${
    failed.length > 0 && html`
      <div class="${shown ? "verdict with-code" : "verdict"}">
      <div>${failed.map((check) => panel(check, origin))}</div>
      ${shown}</div>
    `
  }${
    printed(item).map((line) =>
      html`
        <p>Printed on load: <code>${line}</code></p>
      `
    )
  }${
    item.notes?.map((note) =>
      html`
        <p class="soft">Note: ${note}</p>
      `
    )
  }${status === "graded" && checksTable(item)}`;
}

/** Points as a bar; the text beside it says the same. */
export function bar(score: number, maxScore: number): Markup {
  const share = maxScore === 0 ? 0 : (100 * score) / maxScore;
  return html`<div class="bar" aria-hidden="true"><i style="width:${
    share.toFixed(1)
  }%"></i></div>`;
}

function checksTable({ title, checks }: SheetItem): Markup {
  const full = checks.filter(isFull).length;
  return html`
    <details>
    <summary>${full} of ${checks.length} checks have all their points</summary>
    ${table({
      caption: `Checks of ${title}`,
      head: ["check, and what holds when it passes", "outcome", "points"],
      rows: checks.map((check) => [
        html`${check.id}<br><span class="claim">${check.title}</span>`,
        html`<span class="${check.outcome}">${wordFor(check)}</span>${
          remark(check)
        }`,
        `${points(check.points)}/${points(check.maxPoints)}`,
      ]),
    })}
    </details>
  `;
}

function wordFor({ outcome, points }: SheetCheck): string {
  return outcome === "skipped" && points > 0 ? "in part" : WORDS[outcome];
}

function remark({ outcome, message, blockedBy }: SheetCheck): string {
  if (blockedBy !== undefined) return `: waits for ${blockedBy}`;
  return message === undefined || outcome === "failed" ? "" : `: ${message}`;
}
