import { assert, assertEquals, assertFalse } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { switched } from "./switch.ts";

describe("switched()", () => {
  const config = Deno.readTextFileSync(
    new URL("../../deno.json", import.meta.url),
  );

  it("takes the links away and nothing else", () => {
    const { links: _, ...rest } = JSON.parse(config);
    assertEquals(JSON.parse(switched(config, "jsr")), rest);
  });

  it("puts back every link, byte for byte, when switched twice", () => {
    const local = switched(config, "local");
    assertEquals(switched(switched(local, "jsr"), "local"), local);
    assertEquals(JSON.parse(local).links.length, 4);
  });

  it("leaves out links that were never there", () => {
    const jsr = switched(config, "jsr");
    assertFalse("links" in JSON.parse(jsr));
    assertEquals(switched(jsr, "jsr"), jsr);
    assert(jsr.endsWith("}\n"));
  });
});
