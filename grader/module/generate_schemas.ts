import { SCHEMAS, schemaText } from "./schema_texts.ts";

/** Writes the JSON Schemas anew: `deno task -c dev.json schema`. */
if (import.meta.main) {
  for (const [file, schema] of SCHEMAS) {
    await Deno.writeTextFile(file, schemaText(schema));
  }
}
