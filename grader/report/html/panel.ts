import type { SheetCheck } from "../../verdict/score_sheet.ts";
import { failureRows } from "../failure_rows.ts";
import { points } from "../text/points.ts";
import { hintCommand } from "../text/grade_command.ts";
import { replayCommand } from "../text/replay_command.ts";
import { html, type Markup } from "./html.ts";

/** Where a sheet comes from, for the commands that a reader copies. */
export interface Origin {
  readonly seed?: number;
  /** The folder of the exercises, as the reader would name it. */
  readonly folder?: string;
  /** The checklist that was graded along, as it was typed, if one was. */
  readonly checklist?: string | undefined;
}

/** All that is known of a failed check. */
export function panel(check: SheetCheck, origin: Origin = {}): Markup {
  const { id, title, counterexample: failure, why, hint } = check;
  const rows = failure ? failureRows(failure, why) : [
    { label: "but", text: check.message ?? "" },
    { label: "matters", text: why ?? "" },
  ].filter(({ text }) => text !== "");
  const commands = [
    hint && hintCommand(hint, origin.checklist),
    replayCommand(check, origin),
  ].filter((command) => command !== undefined);
  return html`
    <div class="panel">
    <h3><span class="id">${id}</span> ${title} <span class="points">${points(
      check.points,
    )}/${points(check.maxPoints)}</span></h3>
    <dl>
    ${rows.map(({ label, text }) =>
      html`
        <dt>${label}</dt>
        <dd>${text}</dd>
      `
    )}</dl>
    ${commands.length > 0 && html`
      <ul class="commands">${commands.map((command) =>
        html`<li><code>${command}</code></li>`
      )}</ul>
    `}</div>
  `;
}
