import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { printable } from "./printable.ts";

describe("printable()", () => {
  it("shows what would move the cursor or speak to a terminal", () => {
    assertEquals(
      printable("a\u001b[31mb\rc\u0007d\u007f\u009b"),
      "a\\x1b[31mb\\x0dc\\x07d\\x7f\\x9b",
    );
  });

  it("shows what would turn text round or hide it", () => {
    assertEquals(
      printable("\u202egnol\u200b\ufeff\u2066x\u00ad"),
      "\\u{202e}gnol\\u{200b}\\u{feff}\\u{2066}x\\xad",
    );
    assertEquals(printable("\u{e0041}\ud800"), "\\u{e0041}\\u{d800}");
  });

  it("keeps line breaks only where it is asked to, and spreads tabs", () => {
    assertEquals(printable("a\n\tb"), "a\\x0a  b");
    assertEquals(printable("a\n\tb", true), "a\n  b");
  });

  it("shows what a CI takes for a command, in any case", () => {
    assertEquals(
      printable(" ::error::x ##[error]x a ##vso[x] ##VSO[task.setvariable]"),
      " \\x3a:error\\x3a:x \\x23#[error]x a \\x23#vso[x] \\x23#VSO[task.setvariable]",
    );
    assertEquals(printable("a:b # c ## d"), "a:b # c ## d");
  });

  it("keeps letters, signs and pictures of any language", () => {
    const text = "Größe, 漢字, עברית, 🙂, é, ∞ ≤ ½";
    assertEquals(printable(text), text);
  });

  it("leaves nothing hidden, and changes nothing twice", () => {
    const any = fc.string({ unit: "binary" });
    fc.assert(fc.property(any, (text) => {
      const shown = printable(text);
      assert(!/\p{Cc}|\p{Bidi_Control}|\p{Surrogate}/u.test(shown), shown);
      assertEquals(printable(shown), shown);
    }));
  });
});
