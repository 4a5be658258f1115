import { html, type Markup, type Part } from "./html.ts";
import { table, type TableOptions } from "./table.ts";

/** Pictures beside each other, what they say, and the numbers behind them. */
export function figure(
  pictures: readonly Markup[],
  caption: Part,
  numbers: TableOptions,
): Markup {
  return html`
    <figure>
      <div class="plots">${pictures}</div>
      <figcaption>${caption}</figcaption>
      <details>
    <summary>${numbers.caption}</summary>
    ${table(numbers)}
      </details>
    </figure>
  `;
}
