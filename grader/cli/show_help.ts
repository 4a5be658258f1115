import { wrapColumns } from "../report/text/wrap_columns.ts";
import type { Io } from "./io.ts";

/** Prints a help text as wide as the terminal is. */
export function showHelp(help: string, { columns, out }: Io): void {
  out(columns === undefined ? help : wrapColumns(help, columns).join("\n"));
}
