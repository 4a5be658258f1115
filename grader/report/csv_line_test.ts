import { assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { parseCsv } from "../../dev/testing/mod.ts";
import { csvLine } from "./csv_line.ts";

describe("csvLine()", () => {
  it("quotes what RFC 4180 wants quoted", () => {
    assertEquals(
      csvLine(["a", 'b "c"', "d,e", 1.5]),
      'a,"b ""c""","d,e",1.5\r\n',
    );
    assertEquals(
      csvLine(["line\nbreak", " pad "]),
      '"line\nbreak"," pad "\r\n',
    );
  });

  it("takes the formula out of a cell", () => {
    for (const text of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1"]) {
      const [[cell]] = parseCsv(csvLine([text])) as [[string]];
      assertMatch(cell, /^'/);
    }
    assertEquals(csvLine([-1]), "-1\r\n");
  });

  it("keeps Unicode and shows control characters", () => {
    assertEquals(
      csvLine(["Åsa 李 🙂 نمونه\u200c"]),
      "Åsa 李 🙂 نمونه\u200c\r\n",
    );
    assertEquals(csvLine(["a\u001b[2Jb"]), "a\\x1b[2Jb\r\n");
  });

  it("writes what a strict reader reads", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (cells) => {
        assertEquals(parseCsv(csvLine(cells))[0]!.length, cells.length);
      }),
    );
  });
});
