import { z } from "zod";
import { Checklist } from "../checklist/mod.ts";
import { ItemFile } from "./own_checklist.ts";

/** Files for editors, and what each describes, as it is written by hand. */
export const SCHEMAS: readonly (readonly [URL, z.ZodType])[] = [
  [new URL("../checklist/checklist.schema.json", import.meta.url), Checklist],
  [new URL("./item.schema.json", import.meta.url), ItemFile],
];

/** A JSON Schema as its file has it. */
export function schemaText(schema: z.ZodType): string {
  return `${
    JSON.stringify(z.toJSONSchema(schema, { io: "input" }), null, 2)
  }\n`;
}
