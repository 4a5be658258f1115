import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { columns, wrap } from "./wrap.ts";

describe("columns()", () => {
  it("counts two for what a terminal draws wide", () => {
    assertEquals(["abc", "漢字", "🙂", "한", "é", ""].map(columns), [
      3,
      4,
      2,
      2,
      1,
      0,
    ]);
  });
});

describe("wrap()", () => {
  it("breaks at spaces and indents what follows", () => {
    assertEquals(wrap("one two three four", { width: 12, first: "- " }), [
      "- one two",
      "  three four",
    ]);
    assertEquals(
      wrap("one two", { width: 7, first: "> ", rest: "| " }),
      ["> one", "| two"],
    );
  });

  it("breaks a word where it must", () => {
    assertEquals(wrap("abcdefghij", { width: 4 }), ["abcd", "efgh", "ij"]);
    assertEquals(wrap("a bcdefgh", { width: 4 }), ["a", "bcde", "fgh"]);
  });

  it("does not cut a wide character in two", () => {
    assertEquals(wrap("漢字漢", { width: 5 }), ["漢字", "漢"]);
    assertEquals(wrap("🙂🙂", { width: 3 }), ["🙂", "🙂"]);
  });

  it("gives one line for nothing", () => {
    assertEquals(wrap("", { width: 10 }), [""]);
  });

  it("loses no letter and is never too wide", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 120 });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 60 }), (text, width) => {
        const lines = wrap(text, { width, first: "> ", rest: "> " });
        for (const line of lines) assert(columns(line) <= width, line);
        const letters = (text: string) => text.replaceAll(/\s/g, "");
        assertEquals(
          letters(lines.map((line) => line.slice(2)).join("")),
          letters(text),
        );
      }),
    );
  });

  it("takes no long time for a long word", () => {
    const lines = wrap("x".repeat(1 << 20), { width: 80 });
    assertEquals(lines.length, Math.ceil((1 << 20) / 80));
  });
});
