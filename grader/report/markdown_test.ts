import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { anySheet } from "../../dev/testing/mod.ts";
import { escapeMarkdown } from "./escape_markdown.ts";
import { fence } from "./fence.ts";
import { markdown } from "./markdown.ts";

describe("markdown()", () => {
  it("keeps a student's words inside of fences", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const outside = markdown(sheet).replace(
          /^(`{3,})text\n[^]*?\n\1$/gm,
          "",
        );
        assertEquals(/<script|::error|^# heading/m.exec(outside), null);
      }),
      { numRuns: 60 },
    );
  });

  it("leaves out what has no room and counts it", () => {
    const sheets = fc.sample(anySheet, { seed: 5, numRuns: 30 });
    const sheet = sheets.find((s) => markdown(s).split("```text").length > 4)!;
    const short = markdown(sheet, { maxBytes: 2000 });
    assert(new TextEncoder().encode(short).length <= 2000);
    assertStringIncludes(short, "more, for which there is no room");
  });
});

describe("fence()", () => {
  it("is longer than any run of backticks within", () => {
    assertEquals(fence("a ```` b").split("\n")[0], "`````text");
  });
});

describe("escapeMarkdown()", () => {
  it("leaves no markup, no mention and no link", () => {
    assertEquals(
      escapeMarkdown("a|b <i> @ada [x](https://y) *z* #1 WWW.y.z"),
      "a&#124;b &#60;i&#62; &#64;ada &#91;x&#93;(https&#58;//y) &#42;z&#42; &#35;1 WWW&#46;y.z",
    );
  });
});
