import { z } from "zod";
import { Roster } from "./roster/roster.ts";

/** Where editors find it. */
export const ROSTER_SCHEMA = new URL("./roster.schema.json", import.meta.url);

/** The JSON Schema of a roster file, as it is committed. */
export function rosterSchemaText(): string {
  const schema = z.toJSONSchema(Roster, { io: "input" });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (import.meta.main) {
  await Deno.writeTextFile(ROSTER_SCHEMA, rosterSchemaText());
}
