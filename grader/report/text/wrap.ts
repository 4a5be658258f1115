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
  { width, first = "", rest = " ".repeat(first.length) }: WrapOptions,
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
    if (!empty && columns(line) + 1 + columns(left) > width) flush();
    while (columns(line) + (empty ? 0 : 1) + columns(left) > width) {
      const room = Math.max(1, width - columns(line));
      line += takeColumns(left, room);
      left = left.slice(takeColumns(left, room).length);
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
  let count = 0;
  for (const char of text) count += WIDE.test(char) ? 2 : 1;
  return count;
}

function takeColumns(text: string, room: number): string {
  let taken = "";
  for (const char of text) {
    if (columns(taken + char) > room && taken !== "") break;
    taken += char;
  }
  return taken;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
