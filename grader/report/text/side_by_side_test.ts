import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { sideBySide } from "./side_by_side.ts";
import { columns } from "./wrap.ts";

const LEFT = { title: "Yours", text: "a();\n  b();" };
const RIGHT = { title: "Reference", text: "c();" };

describe("sideBySide()", () => {
  it("stacks two texts where there is no room", () => {
    assertEquals(sideBySide(LEFT, RIGHT, 80), [
      "Yours",
      "a();",
      "  b();",
      "",
      "Reference",
      "c();",
    ]);
  });

  it("puts them beside each other in 100 columns", () => {
    const lines = sideBySide(LEFT, RIGHT, 100);
    const rule = "-".repeat(48);
    assertEquals(lines, [
      `${"Yours".padEnd(48)} | Reference`,
      `${rule} | ${rule}`,
      `${"a();".padEnd(48)} | c();`,
      `${"  b();".padEnd(48)} |`,
    ]);
  });

  it("keeps the marks of a comment that it folds", () => {
    const long = { title: "Long", text: `  // ${"word ".repeat(12)}` };
    const [, ...lines] = sideBySide(long, RIGHT, 40);
    assertEquals(lines[1], "  // word word word word word");
  });

  it("folds long lines within the width", () => {
    const long = { title: "Long", text: `  ${"word ".repeat(60)}` };
    for (const width of [40, 100, 140]) {
      for (const line of sideBySide(long, long, width)) {
        assert(columns(line) <= width, line);
      }
    }
  });
});
