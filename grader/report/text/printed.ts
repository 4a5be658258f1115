import { printable } from "../printable.ts";
import { wrap } from "./wrap.ts";

/** What is said on a terminal, line by line: sentences and lists. */
export class Printed {
  readonly #lines: string[] = [];
  readonly #width: number;
  readonly #shown: number;

  /** @param shown Lists longer than this end in a count. */
  constructor(width: number, shown: number) {
    this.#width = width;
    this.#shown = shown;
  }

  /** Text that others wrote may be in it. */
  say(text: string, first = "", rest = first): void {
    const layout = { width: this.#width, first, rest };
    this.#lines.push(...wrap(printable(text), layout));
  }

  /** @param total How many there are where not all are given. */
  list(entries: readonly string[], total = entries.length): void {
    for (const entry of entries.slice(0, this.#shown)) {
      this.say(entry, "  ", "    ");
    }
    const left = total - Math.min(this.#shown, entries.length);
    if (left > 0) this.say(`... and ${left} more`, "  ");
  }

  /** A list under its title, or nothing where it is empty. */
  section(title: string, entries: readonly string[], total?: number): void {
    if (entries.length === 0) return;
    this.#lines.push("", title);
    this.list(entries, total);
  }

  toString(): string {
    return `${this.#lines.join("\n")}\n`;
  }
}
