/** Characters of a line that are shown. */
const WIDEST = 200;

/**
 * The line of a source with one line around it, numbered and marked.
 *
 * @param column Marked below the line, counted from 1.
 */
export function codeFrame(text: string, line: number, column?: number): string {
  const lines = text.split("\n");
  const first = Math.max(1, line - 1);
  const last = Math.min(lines.length, line + 1);
  const width = `${last}`.length;
  const shown: string[] = [];
  for (let at = first; at <= last; at++) {
    const mark = at === line ? ">" : " ";
    const number = `${at}`.padStart(width);
    shown.push(
      `${mark} ${number} | ${lines[at - 1]!.slice(0, WIDEST)}`.trimEnd(),
    );
    if (at === line && column !== undefined && column <= WIDEST) {
      const before = lines[at - 1]!.slice(0, column - 1).padEnd(column - 1);
      shown.push(`${" ".repeat(width + 2)} | ${before.replace(/\S/gu, " ")}^`);
    }
  }
  return shown.join("\n");
}
