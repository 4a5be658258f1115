import type { ScoreSheet } from "../verdict/mod.ts";

/**
 * How long the text of each check may be where a format caps the whole file.
 *
 * @param maxBytes The cap, UTF-8.
 * @param reserved Bytes that a check takes besides its text.
 * @returns UTF-16 units, of which each takes at most 3 bytes.
 */
export function charsEach(
  { items }: ScoreSheet,
  maxBytes: number,
  reserved: number,
): number {
  const checks = items.reduce((sum, { checks }) => sum + checks.length, 0);
  const bytes = maxBytes * 0.9 / Math.max(1, checks) - reserved;
  return Math.max(100, Math.floor(bytes / 3));
}
