/** The line of a source with one line around it, numbered and marked. */
export function codeFrame(text: string, line: number): string {
  const lines = text.split("\n");
  const first = Math.max(1, line - 1);
  const last = Math.min(lines.length, line + 1);
  const width = `${last}`.length;
  const shown: string[] = [];
  for (let at = first; at <= last; at++) {
    const mark = at === line ? ">" : " ";
    const number = `${at}`.padStart(width);
    shown.push(`${mark} ${number} | ${lines[at - 1]!.slice(0, 200)}`.trimEnd());
  }
  return shown.join("\n");
}
