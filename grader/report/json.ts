import { ScoreSheet } from "../verdict/mod.ts";

/** A score sheet as JSON, after a last look at its schema. */
export function json(sheet: ScoreSheet): string {
  return `${JSON.stringify(ScoreSheet.parse(sheet), null, 2)}\n`;
}
