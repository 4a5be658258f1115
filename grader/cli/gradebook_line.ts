import { join } from "@std/path/join";
import { type ClassEntry, importFiles } from "../classroom/mod.ts";
import { printable } from "../report/mod.ts";

/** Where the grades of a class are, and what of them its host takes back. */
export function gradebookLine(
  entries: readonly ClassEntry[],
  out: string,
  host?: string,
): string {
  const paths = (files: readonly string[]) =>
    files.map((file) => printable(join(out, file))).join(" and ");
  const back = importFiles(entries, host);
  return `gradebook: ${paths(["grades.csv"])}${
    back ? `\nfor ${back.host}: ${paths(back.files)}` : ""
  }\n`;
}
