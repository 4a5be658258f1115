/**
 * Parses RFC 4180, with or without a byte order mark: the strict reader that
 * the writer is tested with.
 *
 * @throws {SyntaxError} On a bare quote, a bare line feed or a ragged row.
 */
export function parseCsv(source: string): string[][] {
  const text = source.replace(/^\ufeff/, "");
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    let cell: string;
    if (text[at] === '"') {
      const match = /"((?:[^"]|"")*)"/y;
      match.lastIndex = at;
      const found = match.exec(text);
      if (!found) {
        throw new SyntaxError(`Cannot parse CSV: open quote at ${at}`);
      }
      cell = found[1]!.replaceAll('""', '"');
      at = match.lastIndex;
    } else {
      const match = /[^",\r\n]*/y;
      match.lastIndex = at;
      cell = match.exec(text)![0];
      at = match.lastIndex;
    }
    row.push(cell);
    if (text[at] === ",") at++;
    else if (text.startsWith("\r\n", at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new SyntaxError(`Cannot parse CSV: at ${at}`);
  }
  if (row.length > 0) throw new SyntaxError("Cannot parse CSV: no last CRLF");
  if (rows.some(({ length }) => length !== rows[0]!.length)) {
    throw new SyntaxError("Cannot parse CSV: ragged");
  }
  return rows;
}
