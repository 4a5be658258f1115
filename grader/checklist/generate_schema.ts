import { SCHEMA_FILE, schemaText } from "./schema_text.ts";

/** Writes the JSON Schema anew: `deno task schema`. */
if (import.meta.main) await Deno.writeTextFile(SCHEMA_FILE, schemaText());
