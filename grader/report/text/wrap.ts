import { eastAsianWidth } from "get-east-asian-width";

/** How lines are broken. */
export interface WrapOptions {
  /** The widest line, in columns. */
  readonly width: number;
  /** What the first line starts with. */
  readonly first?: string;
  /** What the other lines start with. Default: spaces as wide as `first`. */
  readonly rest?: string;
}

/** Breaks text into lines at spaces, and long words where they must be. */
export function wrap(
  text: string,
  { width, first = "", rest = " ".repeat(columns(first)) }: WrapOptions,
): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  function flush(): void {
    lines.push(line.trimEnd());
    line = rest;
    empty = true;
  }
  for (const word of text.split(" ")) {
    let left = word;
    if (!empty && !fits(left, width - columns(line) - 1)) flush();
    while (!fits(left, width - columns(line) - (empty ? 0 : 1))) {
      const taken = takeColumns(left, Math.max(1, width - columns(line)));
      line += taken;
      left = left.slice(taken.length);
      flush();
    }
    line += (empty ? "" : " ") + left;
    empty = false;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Columns that a text takes on a terminal; wide characters take two. */
export function columns(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let count = 0;
  for (const char of text) count += eastAsianWidth(char.codePointAt(0)!);
  return count;
}

/** Whether a text takes at most so many columns; long ones are not read out. */
function fits(text: string, room: number): boolean {
  return takeColumns(text, room).length === text.length &&
    columns(text) <= room;
}

/** As many characters as fit, and at least one. */
function takeColumns(text: string, room: number): string {
  let count = 0;
  let end = 0;
  for (const char of text) {
    count += columns(char);
    if (count > room && end > 0) break;
    end += char.length;
  }
  return text.slice(0, end);
}

/** What is one column each, and most of what there is. */
const PLAIN = /^[ -~]*$/;
