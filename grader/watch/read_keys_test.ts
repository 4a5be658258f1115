import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { readKeys } from "./read_keys.ts";

describe("readKeys()", () => {
  it("reads letters, in either case", () => {
    assertEquals(readKeys("nPq"), ["n", "p", "q"]);
  });

  it("reads arrows and pages, in both of a terminal's modes", () => {
    assertEquals(
      readKeys("\x1b[A\x1b[B\x1bOA\x1b[5~\x1b[6~\x1b"),
      ["up", "down", "up", "pageup", "pagedown", "escape"],
    );
  });

  it("takes Ctrl-C and Ctrl-D for the wish to leave", () => {
    assertEquals(readKeys("\x03\x04"), ["interrupt", "interrupt"]);
  });

  it("keeps characters beyond ASCII whole", () => {
    assertEquals(readKeys("é漢🙂"), ["é", "漢", "🙂"]);
  });
});
