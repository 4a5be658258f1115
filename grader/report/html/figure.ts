import { html, type Markup, type Part } from "./html.ts";
import { table, type TableOptions } from "./table.ts";

/** A picture, what it says, and the numbers behind it. */
export function figure(
  pictures: readonly Markup[],
  caption: Part,
  numbers: TableOptions,
): Markup {
  return html`
    <figure>
    ${pictures}
    <figcaption>${caption}</figcaption>
    <details>
    <summary>${numbers.caption}</summary>
    ${table(numbers)}
    </details>
    </figure>
  `;
}
