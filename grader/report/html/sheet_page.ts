import type { ScoreSheet } from "../../verdict/score_sheet.ts";
import type { Commands } from "../explain_check.ts";
import { headline } from "../headline.ts";
import { points } from "../text/points.ts";
import { document } from "./document.ts";
import { html } from "./html.ts";
import { bar, itemSection } from "./item_section.ts";

/**
 * A sheet as one HTML page without pictures, so that nothing has to be called
 * or drawn: for `--format html` and for the feedback of a class.
 */
export function sheetPage(
  sheet: ScoreSheet,
  { checklist }: Commands = {},
): string {
  const { module, score, maxScore, items, seed } = sheet;
  const [, ...more] = headline(sheet).split("\n");
  return document(
    `${module}: ${points(score)} of ${points(maxScore)} points`,
    html`
      <header>
      <h1>${module}</h1>
      <p class="total">${points(score)} of ${points(maxScore)} points</p>
      ${bar(score, maxScore)}${more.map((line) =>
        html`
          <p>${line}</p>
        `
      )}</header>
      <main>${items.map((item) =>
        itemSection(item, { seed, checklist })
      )}</main>
      <footer class="soft">
        <p>Seed ${seed}</p>
      </footer>
    `,
  );
}
