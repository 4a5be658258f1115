import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ROSTER_SCHEMA, rosterSchemaText } from "./generate_roster_schema.ts";

describe("rosterSchemaText()", () => {
  it("is what is committed; deno task -c dev.json schema makes it again", async () => {
    assertEquals(await Deno.readTextFile(ROSTER_SCHEMA), rosterSchemaText());
  });
});
