import type { createHash } from "node:crypto";
import { html, type Markup, trusted } from "./html.ts";
import { STYLE } from "./style.ts";

/**
 * A page that asks nobody for anything.
 *
 * @param script The only one that may run: of our own making. Default: none.
 */
export function document(
  title: string,
  body: Markup,
  script?: string,
): string {
  const allowed = script === undefined
    ? ""
    : ` script-src 'sha256-${sha256Of(script)}';`;
  return `${html`
    <!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:;${allowed}">
        <title>${title}</title>
        <link rel="icon" href="data:,">
        <style>${STYLE}</style>
      </head>
      <body>
    ${body}${script !== undefined && html`<script>${trusted(script)}</script>`}
      </body>
    </html>
  `}`;
}

function sha256Of(text: string): string {
  // Loaded for a page only: it takes half as long as Deno takes to start.
  const crypto: { readonly createHash: typeof createHash } = Reflect.get(
    globalThis,
    "process",
  ).getBuiltinModule("node:crypto");
  return crypto.createHash("sha256").update(text).digest("base64");
}
