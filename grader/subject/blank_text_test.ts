import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { blankText } from "./blank_text.ts";

/** What is left, without the spaces. */
function left(source: string): string {
  return blankText(source).replaceAll(/\s+/g, "");
}

describe("blankText()", () => {
  it("blanks comments and strings and keeps the code between", () => {
    assertEquals(left('a("x") // b\nc /* d */ e'), "a()ce");
    assertEquals(left("f('it\\'s') + g"), "f()+g");
  });

  it("keeps what a template computes", () => {
    assertEquals(left("`a ${b} c $ ${e}` + d"), "be+d");
    assertEquals(left("`a ${f('b')} c`"), "f()");
  });

  it("takes a comment without an end to the end", () => {
    assertEquals(left("a /* b\nc"), "a");
  });

  it("keeps the length and every line break", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (source) => {
      const blanked = blankText(source);
      assertEquals(blanked.length, source.length);
      assertEquals(
        blanked.split("\n").map(({ length }) => length),
        source.split("\n").map(({ length }) => length),
      );
    }));
  });

  it("blanks regular expressions, and divides where it must", () => {
    assertEquals(left("x = /`${'/.test(y) + z"), "x=.test(y)+z");
    assertEquals(left("a / 'b' / c"), "a//c");
    assertEquals(left('x = /[/"]/; import("y")'), "x=;import()");
  });

  it("keeps code in a template in a template", () => {
    assertEquals(left("`${ { a: `b ${c}` } } d` + e"), "{a:c}+e");
  });

  it("answers a hostile source soon", () => {
    for (const part of ['\\"', "${", "(/[", "/"]) {
      for (const quote of ['"', "`", ""]) {
        const source = `const r = /${quote}${part.repeat(50_000)}/;`;
        assertEquals(blankText(source).length, source.length);
      }
    }
    for (const char of ["`", "'", '"', "/*", "\\", "${", "`${"]) {
      const source = char.repeat(50_000);
      assertEquals(blankText(source).length, source.length);
    }
  });
});
