import type { SheetCheck } from "../../verdict/score_sheet.ts";
import {
  fromSheetNumber,
  type SheetNumber,
} from "../../verdict/sheet_number.ts";
import { showNumber } from "../../verdict/show_number.ts";
import { showTensor } from "../show_tensor.ts";
import { points } from "../text/points.ts";
import { html, type Markup } from "./html.ts";

/** All that is known of a failed check. */
export function panel(check: SheetCheck): Markup {
  const { id, title, counterexample: failure, why, hint } = check;
  // Of a single number there is nothing to show but the number.
  const alone = failure?.actual !== undefined &&
    failure.output?.values.length === 1 && failure.output.omitted === 0;
  const rows: [string, string | undefined][] = failure
    ? [
      ["rule", failure.property],
      ["but", failure.message],
      [
        "where",
        failure.message.includes(`(${failure.at})`) ? undefined : failure.at,
      ],
      ["input", failure.input && showTensor(failure.input)],
      ["dim", failure.dim === undefined ? undefined : `${failure.dim}`],
      [
        "output",
        alone ? undefined : failure.output && showTensor(failure.output),
      ],
      [
        "at",
        !alone && failure.index?.length
          ? `[${failure.index.join(", ")}]`
          : undefined,
      ],
      ["expected", number(failure.expected)],
      ["got", number(failure.actual)],
      ["error", number(failure.absError)],
      ["likely", failure.diagnosis],
    ]
    : [["but", check.message]];
  rows.push(["matters", why]);
  for (const line of failure?.prints ?? []) rows.push(["printed", line]);
  const replay = failure?.replay;
  return html`
    <div class="panel">
    <h3>${id}: ${title} <span class="points">${points(check.points)}/${points(
      check.maxPoints,
    )}</span></h3>
    <dl>
    ${rows.map(([label, text]) =>
      text !== undefined && html`
        <dt>${label}</dt>
        <dd>${text}</dd>
      `
    )}</dl>
    ${hint && html`
      <p>A hint: <code>${hint}</code></p>
    `}${replay && html`
      <p>This case again: ${folded(
        `deno task grade --replay ${replay}`,
        true,
      )}</p>
    `}</div>
  `;
}

/** Longer texts are there, but do not push all others off the screen. */
const LONG = 240;

function folded(text: string, isCode = false): Markup {
  const shown = isCode ? html`<code>${text}</code>` : html`${text}`;
  if (text.length <= LONG) return shown;
  return html`<details><summary>${
    text.slice(0, 60)
  }... (${text.length} characters)</summary>${shown}</details>`;
}

function number(value: SheetNumber | undefined): string | undefined {
  return value === undefined ? undefined : showNumber(fromSheetNumber(value));
}
