import { ScoreSheet } from "../verdict/mod.ts";
import { HIDDEN } from "./printable.ts";

/** A score sheet as JSON, after a last look at its schema. */
export function json(sheet: ScoreSheet): string {
  return printableJson(ScoreSheet.parse(sheet));
}

/**
 * Data as JSON. What would be unsafe to print is escaped, which changes nothing
 * for who parses it.
 */
export function printableJson(data: unknown): string {
  const safe = JSON.stringify(data, null, 2).replace(
    HIDDEN,
    (char) =>
      char === "\n" ? char : Array.from(
        { length: char.length },
        (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, "0")}`,
      ).join(""),
  );
  return `${safe}\n`;
}
