import { Marked } from "marked";
import { document } from "../../grader/report/html/document.ts";
import { html, trusted } from "../../grader/report/html/html.ts";
import type { Picture } from "./pictures.ts";

const LOOK = trusted(`<style>
main { max-width: 44rem; margin: 0 auto; font-family: var(--serif); font-size: 1.0938rem; line-height: 1.6; }
main h1 { font-size: 2.25rem; margin: 1rem 0 1.5rem; }
main h2 { margin: 2.75rem 0 .75rem; }
main table { font-family: var(--sans); display: block; overflow-x: auto; }
main code { overflow-wrap: anywhere; }
main td code { overflow-wrap: normal; }
main pre code { background: none; padding: 0; }
main .plots { --wide: min(60rem, 100vw - 2.5rem); width: var(--wide); margin: 1rem 0 1rem calc(50% - var(--wide) / 2); font-family: var(--sans); }
blockquote { margin: 1.25rem 0; padding: 0 0 0 1rem; border-left: 3px solid var(--other); }
blockquote p { margin: 0; }
</style>`);

/** The module's text as one page that asks nobody for anything. */
export function readingPage(
  text: string,
  pictures: Readonly<Record<string, Picture>>,
): string {
  const body = new Marked().parse(text, { async: false })
    .replace(
      /<p><img src="module\/([\w.]+)" alt="([^"]*)"><\/p>/g,
      (_, name: string, alt: string) =>
        `<figure class="plots" role="img" aria-label="${alt}">${
          pictures[name]!.panels.join("")
        }</figure>`,
    )
    .replace(/<pre>/g, '<pre tabindex="0">')
    .replace(/<table>/g, '<table tabindex="0">');
  return document(
    "Activations",
    html`
      ${LOOK}
            <main>${trusted(body)}</main>
    `,
  );
}
