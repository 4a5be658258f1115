import { columns, wrap } from "./wrap.ts";

/** A text with a title, such as a source file. */
export interface Titled {
  readonly title: string;
  readonly text: string;
}

/** Below this many columns two texts are easier to read one after the other. */
const WIDE = 100;

/**
 * Two texts beside each other, or one after the other where there is no room.
 *
 * @param stacked One after the other whatever the width is.
 */
export function sideBySide(
  left: Titled,
  right: Titled,
  width: number,
  stacked = width < WIDE,
): string[] {
  if (stacked) {
    const lines = (titled: Titled) => [titled.title, ...fold(titled, width)];
    return [...lines(left), "", ...lines(right)];
  }
  const each = Math.floor((width - 3) / 2);
  const [a, b] = [left, right].map((titled) => [
    titled.title,
    "-".repeat(each),
    ...fold(titled, each),
  ]) as [string[], string[]];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => {
    const text = a[i] ?? "";
    const pad = " ".repeat(Math.max(0, each - columns(text)));
    return `${text}${pad} | ${b[i] ?? ""}`.trimEnd();
  });
}

/** Lines at most so wide; what is broken off goes on deeper. */
function fold({ text }: Titled, width: number): string[] {
  return text.split("\n").flatMap((line) => {
    if (columns(line) <= width) return [line];
    const [first, indent, comment] = /^( *)(\/\/ )?/.exec(line)!;
    return wrap(line.slice(first.length), {
      width,
      first,
      rest: comment ? first : `${indent}    `,
    });
  });
}
