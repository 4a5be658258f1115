import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { untouched } from "../../../dev/testing/mod.ts";
import { bar } from "./bar.ts";
import { itemLines, scoreLines } from "./item_lines.ts";
import { painter } from "./paint.ts";
import { columns } from "./wrap.ts";

const layout = { width: 40, paint: painter(false), plain: false };

describe("scoreLines()", () => {
  it("lines up titles of up to nine columns", () => {
    const lines = ["A", "漢字", "Ninechars"].flatMap((title) =>
      scoreLines(untouched("a", title), layout)
    );
    assertEquals(
      new Set(lines.map((line) => columns(line.split("[")[0]!))),
      new Set([10]),
    );
  });

  it("gives a long title lines of its own before it grows too wide", () => {
    for (let length = 5; length < 100; length += 3) {
      for (const status of ["graded", "not-started"] as const) {
        const item = { ...untouched("a", "T".repeat(length)), status };
        const lines = scoreLines(item, layout);
        assert(lines.every((line) => columns(line) <= 40), lines.join("\n"));
        assert(lines.at(-1)!.includes("0/5"));
      }
    }
  });
});

describe("itemLines()", () => {
  it("shows the lines around a syntax error under what is wrong", () => {
    const lines = itemLines({
      ...untouched(),
      status: "unusable",
      message: 'Cannot parse "later.ts": expected "}"',
      frame: "  1 | class {\n> 2 |   x(\n  3 | }",
    }, { ...layout, width: 80 });
    assertEquals(lines.slice(1), [
      '  FAIL  Cannot parse "later.ts": expected "}"',
      "      1 | class {",
      "    > 2 |   x(",
      "      3 | }",
    ]);
  });
});

describe("itemLines() with a marked column", () => {
  const broken = {
    ...untouched(),
    status: "unusable" as const,
    message: "no",
    frame: `> 2 |   return x${" + 1".repeat(9)};\n    |      ^`,
  };

  it("keeps the mark where the line is whole", () => {
    const lines = itemLines(broken, { ...layout, width: 80 });
    assertEquals(lines.at(-1), "        |      ^");
  });

  it("leaves it out where the line is broken", () => {
    const lines = itemLines(broken, { ...layout, width: 40 });
    assertEquals(lines.filter((line) => line.includes("^")), []);
  });
});

describe("bar()", () => {
  it("is full for all points only, and empty for none", () => {
    assertEquals(bar(0, 10, 12), "[----------]");
    assertEquals(bar(9.99, 10, 12), "[#########-]");
    assertEquals(bar(10, 10, 12), "[##########]");
    assertEquals(bar(5, 10, 12), "[#####-----]");
  });

  it("is left out where there is no room", () => {
    assertEquals(bar(5, 10, 4), "");
    assertEquals(bar(5, 10, -3), "");
  });
});
