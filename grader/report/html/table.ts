import { html, type Markup, type Part } from "./html.ts";

/** A table of numbers. */
export interface TableOptions {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly Part[])[];
}

/** A table with headings that screen readers announce; wide ones scroll. */
export function table({ caption, head, rows }: TableOptions): Markup {
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label="${caption}">
      <table>
        <caption>${caption}</caption>
        <thead>
          <tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr>
        </thead>
        <tbody>
    ${rows.map(([first, ...rest]) =>
      html`
        <tr><th scope="row">${first}</th>${rest.map((cell) =>
          html`<td>${cell}</td>`
        )}</tr>
      `
    )}</tbody>
      </table>
    </div>
  `;
}
