import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { codeFrame } from "./code_frame.ts";

describe("codeFrame()", () => {
  const text = "one\ntwo\nthree\nfour";

  it("shows the line between its neighbours", () => {
    assertEquals(codeFrame(text, 3), "  2 | two\n> 3 | three\n  4 | four");
  });

  it("stops at both ends", () => {
    assertEquals(codeFrame(text, 1), "> 1 | one\n  2 | two");
    assertEquals(codeFrame(text, 4), "  3 | three\n> 4 | four");
  });

  it("lines up numbers of different width", () => {
    const lines = Array.from({ length: 12 }, (_, i) => `l${i + 1}`).join("\n");
    assertEquals(codeFrame(lines, 10), "   9 | l9\n> 10 | l10\n  11 | l11");
  });

  it("marks a column below its line, also behind tabs", () => {
    const lines = codeFrame("one\n\tx(;\nthree", 2, 4).split("\n");
    assertEquals(lines.slice(1, 3), ["> 2 | \tx(;", "    | \t  ^"]);
    assertEquals(codeFrame("a", 1, 3), "> 1 | a\n    |   ^");
  });

  it("gives an empty frame for a line beyond the text", () => {
    assertEquals(codeFrame(text, 9), "");
  });
});
