import { html, type Markup } from "../report/html/html.ts";
import type { AlikePair, Side } from "./find_alike.ts";

/** More than these are named only. */
const SHOWN = 30;

/** Files that are alike, side by side, and what that does not prove. */
export function alikeSection(alike: readonly AlikePair[]): Markup {
  return html`
    <section class="item" aria-labelledby="alike"><h2 id="alike">Alike</h2>
    <p>Files that share most of what they do, whatever names, comments, types
    and order they have; lines that stand in both are marked. This proves
    nothing: five small functions are alike by nature, the module's text shows
    the formulas, and two who learned from one book write one program. Look at
    what is odd in both, and talk with them before anything else. Very short
    files are not compared.</p>
    ${alike.length === 0 && html`<p>No two are.</p>`}
    ${alike.slice(0, SHOWN).map(pair)}
    ${alike.length > SHOWN &&
      html`<ul>${
        alike.slice(SHOWN).map((one) => html`<li>${title(one)}</li>`)
      }</ul>`}</section>
  `;
}

function title({ file, similarity, sides: [a, b] }: AlikePair): string {
  return `${Math.round(similarity * 100)} % of ${file}: ${a.id} and ${b.id}`;
}

function pair(one: AlikePair): Markup {
  return html`
    <details>
      <summary>${title(one)}</summary>
      <div class="plots">${one.sides.map(side)}</div>
    </details>
  `;
}

function side({ id, lines, shared }: Side): Markup {
  return html`
    <figure class="code">
      <figcaption>${id}</figcaption>
      <pre tabindex="0">${lines.map((line, i) =>
        shared.has(i) ? html`<mark>${line}</mark>\n` : `${line}\n`
      )}</pre>
    </figure>
  `;
}
