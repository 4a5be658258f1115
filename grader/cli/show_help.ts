import { wrap } from "../report/text/wrap.ts";
import type { Io } from "./io.ts";

/** Prints a help text; what is said of an option stays in its column. */
export function showHelp(help: string, { columns: width, out }: Io): void {
  const lines = help.split("\n").flatMap((line) => {
    const [first = ""] = /^ *(\S+( \S+)* {2,})?/.exec(line) ?? [];
    return width === undefined
      ? [line]
      : wrap(line.slice(first.length), { width, first });
  });
  out(lines.join("\n"));
}
