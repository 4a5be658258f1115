import { z } from "zod";
import { Checklist } from "./schema.ts";

/** Where the JSON Schema of a checklist is kept, for editors. */
export const SCHEMA_FILE = new URL("./checklist.schema.json", import.meta.url);

/** The JSON Schema of a checklist file, as it is written by hand. */
export function schemaText(): string {
  const schema = z.toJSONSchema(Checklist, { io: "input" });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
