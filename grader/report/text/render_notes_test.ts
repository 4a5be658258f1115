import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { sampleSheet } from "../../../dev/testing/mod.ts";
import { renderNotes } from "./render_notes.ts";

describe("renderNotes()", () => {
  it("says nothing where all types fit", () => {
    assertEquals(renderNotes(new Map(), sampleSheet(), 80), "");
  });

  it("shows notes of graded files, with control characters made visible", () => {
    const notes = new Map([
      ["second.ts", ["second.ts:1:2 bad \u001b[2J"]],
      ["other.ts", ["other.ts:1:1 not asked for"]],
    ]);
    const shown = renderNotes(notes, sampleSheet(), 80);
    assertStringIncludes(shown, "no points lost");
    assertStringIncludes(shown, "  second.ts:1:2 bad \\x1b[2J");
    assertEquals(shown.includes("other.ts"), false);
  });
});
