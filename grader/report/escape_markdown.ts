import { printable } from "./printable.ts";

/** Text for a line or a table cell of GitHub-flavoured Markdown. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>#|~!&@]/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/:\/\//g, "&#58;//")
    // A bare name becomes a link too.
    .replace(/\bwww\./gi, (name) => `${name.slice(0, -1)}&#46;`);
}
