import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { z } from "zod";
import { DEFAULT_CHECKLIST } from "./load_checklist.ts";
import { SCHEMA_FILE, schemaText } from "./schema_text.ts";

describe("schemaText()", () => {
  it("is what is kept in the file; run `deno task schema` if it is not", async () => {
    assertEquals(await Deno.readTextFile(SCHEMA_FILE), schemaText());
  });

  it("accepts the module's own checklist", async () => {
    const schema = z.fromJSONSchema(JSON.parse(schemaText()));
    const checklist = JSON.parse(await Deno.readTextFile(DEFAULT_CHECKLIST));
    assertEquals(schema.safeParse(checklist).error?.message, undefined);
    const broken = { ...checklist, passMark: -1 };
    assertEquals(schema.safeParse(broken).success, false);
  });

  it("is what the checklist's own $schema points at", async () => {
    const { $schema } = JSON.parse(await Deno.readTextFile(DEFAULT_CHECKLIST));
    assertEquals(new URL($schema, DEFAULT_CHECKLIST).href, SCHEMA_FILE.href);
  });
});
