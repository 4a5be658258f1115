import type { SheetItem } from "../../verdict/score_sheet.ts";
import { html, type Markup } from "./html.ts";
import { z } from "zod";

/** Lines of a student's file. */
export const Excerpt = z.object({
  item: z.string(),
  file: z.string(),
  /** Number of the first line. */
  first: z.number().int().positive(),
  lines: z.array(z.string()),
});
export type Excerpt = z.infer<typeof Excerpt>;

/** More lines than that are no excerpt. */
const MOST = 24;
/** Characters of a line. */
const WIDEST = 200;

/**
 * The student's own lines: the method `forward`, or the start of the file
 * where there is none.
 */
export function excerptOf(item: string, file: string, text: string): Excerpt {
  const lines = text.split("\n");
  const found = lines.findIndex((line) => /\bforward\s*[=(]/.test(line));
  const start = Math.max(0, found);
  const indent = /^\s*/.exec(lines[start]!)![0];
  const length = found < 0
    ? -1
    : lines.slice(start + 1).findIndex((line) => line.startsWith(`${indent}}`));
  const end = length < 0 ? start + MOST : start + length + 2;
  return {
    item,
    file,
    first: start + 1,
    lines: lines.slice(start, Math.min(end, start + MOST))
      .map((line) => line.slice(0, WIDEST)),
  };
}

/** The lines, with those marked that the checks' failures name. */
export function excerptBlock(
  { file, first, lines }: Excerpt,
  { checks }: Pick<SheetItem, "checks">,
): Markup {
  const marked = new Set(checks.map(({ counterexample }) => {
    const [, name, line] = /^(.*?):(\d+)/.exec(counterexample?.at ?? "") ?? [];
    return name === file ? Number(line) : undefined;
  }));
  const width = `${first + lines.length - 1}`.length;
  const rows = lines.map((line, i) => {
    const number = `${first + i}`.padStart(width);
    const text = `${number}  ${line}\n`;
    return marked.has(first + i) ? html`<mark>${text}</mark>` : html`${text}`;
  });
  return html`
    <figure class="code">
      <figcaption>Your ${file}</figcaption>
      <pre tabindex="0">${rows}</pre>
    </figure>
  `;
}
