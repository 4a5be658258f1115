import { html, type Markup } from "./html.ts";
import { STYLE } from "./style.ts";

/** A page without scripts that asks nobody for anything. */
export function document(title: string, body: Markup): string {
  return `${html`
    <!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
        <title>${title}</title>
        <link rel="icon" href="data:,">
        <style>${STYLE}</style>
      </head>
      <body>
    ${body}
      </body>
    </html>
  `}`;
}
