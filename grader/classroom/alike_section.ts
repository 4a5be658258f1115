import { html, type Markup } from "../report/html/html.ts";
import type { AlikePair, AlikePairs, Side } from "./find_alike.ts";

/** Who wrote alike, side by side, and what that does not prove. */
export function alikeSection({ pairs, total }: AlikePairs): Markup {
  return html`
    <section class="item" aria-labelledby="alike"><h2 id="alike">Alike</h2>
    <p>Two people whose files share most of what they do, whatever names,
    comments, types and order they have; lines with what stands in both are
    marked. This proves nothing: five small functions are alike by nature, the
    module's text shows the formulas, and two who learned from one book write one
    program. Look at what is odd in both, and talk with them before anything
    else. Very short files are not compared.</p>
    ${total === 0 && html`<p>No two are.</p>`}
    ${pairs.map(pair)}
    ${total > pairs.length &&
      html`<p>These are the most alike of ${total}.</p>`}</section>
  `;
}

/** Two people, and how much of which files they share. */
export function alikeTitle({ people: [a, b], files }: AlikePair): string {
  const shares = files.map(({ file, similarity }) =>
    `${Math.round(similarity * 100)} % of ${file}`
  );
  return `${a} and ${b}: ${shares.join(", ")}`;
}

function pair(one: AlikePair): Markup {
  return html`
    <details>
      <summary>${alikeTitle(one)}</summary>
      ${one.files.map(({ file, sides }) =>
        html`
          <div class="plots">${sides.map((side, i) =>
            code(`${one.people[i]}, ${file}`, side)
          )}</div>
        `
      )}
    </details>
  `;
}

function code(title: string, { lines, shared }: Side): Markup {
  return html`
    <figure class="code">
      <figcaption>${title}</figcaption>
      <pre tabindex="0">${lines.map((line, i) =>
        shared.has(i) ? html`<mark>${line}</mark>\n` : `${line}\n`
      )}</pre>
    </figure>
  `;
}
