/**
 * Decodes a text file as a spreadsheet may have written it: UTF-8 with or
 * without a byte order mark, UTF-16 with one, or else Windows-1252, which every
 * sequence of bytes is.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) {
    return new TextDecoder("utf-16le").decode(bytes);
  }
  if (a === 0xfe && b === 0xff) {
    return new TextDecoder("utf-16be").decode(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
