import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { z } from "zod";
import { unitFolders } from "./folders.ts";
import { ownChecklist } from "./own_checklist.ts";
import { SCHEMAS, schemaText } from "./schema_texts.ts";

describe("schemaText()", () => {
  it("is what is kept in the files; run `deno task -c dev.json schema` if it is not", async () => {
    for (const [file, schema] of SCHEMAS) {
      assertEquals(await Deno.readTextFile(file), schemaText(schema));
    }
  });

  it("accepts the module's own checklist, and no broken one", () => {
    const schema = z.fromJSONSchema(JSON.parse(schemaText(SCHEMAS[0]![1])));
    const checklist = ownChecklist();
    assertEquals(schema.safeParse(checklist).error?.message, undefined);
    const broken = { ...checklist, passMark: -1 };
    assertEquals(schema.safeParse(broken).success, false);
  });

  it("is what each item's own $schema points at", async () => {
    for (const folder of unitFolders()) {
      const place = new URL(`./${folder}/item.json`, import.meta.url);
      const { $schema } = JSON.parse(await Deno.readTextFile(place));
      assertEquals(new URL($schema, place).href, SCHEMAS[1]![0].href);
    }
  });
});
