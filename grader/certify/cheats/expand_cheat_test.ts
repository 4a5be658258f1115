import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { expandCheat } from "./expand_cheat.ts";

describe("expandCheat()", () => {
  it("repeats a part", () => {
    assertEquals(
      expandCheat("{{REPEAT 3 (}}1{{REPEAT 3 )}}{{REPEAT 2 RBRACE}}", {}),
      "(((1)))}}",
    );
    assertEquals(
      expandCheat("{{REPEAT 2 `${}}1{{REPEAT 2 }`}}", {}),
      "`${`${1}`}`",
    );
  });
  it("fills in names that it is given", () => {
    assertEquals(expandCheat("a {{B}} {{C}}", { B: "x" }), "a x {{C}}");
  });
});
