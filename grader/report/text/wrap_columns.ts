import { wrap } from "./wrap.ts";

/** Breaks lines that are too wide; what is said of an option stays in its column. */
export function wrapColumns(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => {
    const [first = ""] = /^ *(\S+( \S+)* {2,})?/.exec(line) ?? [];
    return wrap(line.slice(first.length), { width, first });
  });
}
