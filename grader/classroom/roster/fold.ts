/**
 * A name as it is compared: case, accents that are written in two ways and
 * rows of spaces do not count.
 */
export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
