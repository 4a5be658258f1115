import { printable } from "../printable.ts";

/** Markup that is known to be safe; only `html` and `trusted` make it. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template. */
export type Part =
  | Markup
  | string
  | number
  | undefined
  | false
  | readonly Part[];

/**
 * A template that escapes: whatever is filled in stays text, in elements as
 * well as in quoted attributes, with control characters made visible.
 */
export function html(
  strings: TemplateStringsArray,
  ...parts: readonly Part[]
): Markup {
  const filled = strings.map((text, i) =>
    i < parts.length ? text + toText(parts[i]) : text
  );
  return new Markup(filled.join(""));
}

/** Takes text for markup as it is: of our own making, or of a library's. */
export function trusted(markup: string): Markup {
  return new Markup(markup);
}

function toText(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Markup) return part.toString();
  if (Array.isArray(part)) return part.map(toText).join("");
  return escape(`${part}`);
}

function escape(text: string): string {
  return printable(text, true).replace(/[&<>"']/g, (char) => ENTITIES[char]!);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
