/**
 * One record of RFC 4180, its CRLF included. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front; a control character, which
 * could move a terminal's cursor, becomes a visible escape.
 */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === "number") return `${value}`;
  const text = value.replace(/^(?=[=+\-@\t\r\uff0b\uff0d\uff1d\uff20])/, "'")
    .replace(
      CONTROLS,
      (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, "0")}`,
    );
  return /[",\r\n]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

// Tab and line feed are text.
// deno-lint-ignore no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
