import { ScoreSheet } from "../verdict/mod.ts";
import { HIDDEN } from "./printable.ts";

/**
 * A score sheet as JSON, after a last look at its schema. What would be unsafe
 * to print is escaped, which changes nothing for who parses it.
 */
export function json(sheet: ScoreSheet): string {
  const text = JSON.stringify(ScoreSheet.parse(sheet), null, 2);
  const safe = text.replace(HIDDEN, (char) =>
    char === "\n" ? char : Array.from(
      { length: char.length },
      (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, "0")}`,
    ).join(""));
  return `${safe}\n`;
}
