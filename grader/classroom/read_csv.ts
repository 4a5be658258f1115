/**
 * Reads CSV as spreadsheets write it: RFC 4180, with any line end and with or
 * without a byte order mark.
 *
 * @throws {SyntaxError} On a quote that is not closed or not a cell's own.
 */
export function readCsv(source: string): string[][] {
  const text = source.replace(/^\ufeff/, "");
  const rows: string[][] = [];
  let row: string[] = [];
  const line = () => text.slice(0, at).split("\n").length;
  let at = 0;
  while (at < text.length) {
    const cell = /"((?:[^"]|"")*)"|[^",\r\n]*/y;
    cell.lastIndex = at;
    const [whole, quoted] = cell.exec(text)!;
    row.push(quoted === undefined ? whole : quoted.replaceAll('""', '"'));
    at = cell.lastIndex;
    const end = /,|\r\n|\n|\r|$/y;
    end.lastIndex = at;
    const found = end.exec(text);
    if (!found) {
      throw new SyntaxError(`line ${line()} has a quote that does not match`);
    }
    at = end.lastIndex;
    if (found[0] === "," && at < text.length) continue;
    if (found[0] === ",") row.push("");
    rows.push(row);
    row = [];
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
}
