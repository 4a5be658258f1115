import Papa from "papaparse";

/**
 * Reads CSV as spreadsheets write it: with commas, semicolons or tabs, any line
 * end, Excel's `sep=` line, and the `="007"` by which zeros are kept.
 *
 * @returns Rows with something in them.
 * @throws {SyntaxError} On a quote that is not closed or not a cell's own.
 */
export function readTable(text: string): string[][] {
  const [, separator, rest] = /^sep=(.)\r?\n([^]*)$/i.exec(text) ?? [];
  const { data, errors } = Papa.parse<string[]>(rest ?? text, {
    skipEmptyLines: "greedy",
    delimiter: separator ?? delimiterOf(text),
  });
  const [error] = errors;
  if (error) {
    const line = (error.row ?? 0) + 1;
    throw new SyntaxError(
      `row ${line}: ${
        error.type === "Quotes"
          ? "a quote does not match"
          : error.message.toLowerCase()
      }`,
    );
  }
  return data.map((row) =>
    row.map((cell) => cell.replace(/^="(.*)"$/, "$1").trim())
  );
}

/** What stands most often in the first line, outside of quotes. */
function delimiterOf(text: string): string {
  const head = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? "";
  const bare = head.replace(/"(?:[^"]|"")*"/g, "");
  const count = (mark: string) => bare.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) =>
    count(mark) > count(best) ? mark : best
  );
}
