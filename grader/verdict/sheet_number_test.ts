import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { fromSheetNumber, SheetNumber, toSheetNumber } from "./sheet_number.ts";

describe("toSheetNumber()", () => {
  it("survives JSON bit for bit, with what JSON itself has not", () => {
    fc.assert(fc.property(fc.double(), (value) => {
      const json = JSON.parse(JSON.stringify(toSheetNumber(value)));
      assert(Object.is(fromSheetNumber(SheetNumber.parse(json)), value));
    }));
    for (const value of [NaN, Infinity, -Infinity, -0, 0]) {
      assert(Object.is(fromSheetNumber(toSheetNumber(value)), value));
    }
  });

  it("says in words what is no JSON number", () => {
    const values = [NaN, Infinity, -Infinity, -0, 0, 1.5];
    assertEquals(
      values.map(toSheetNumber),
      ["NaN", "Infinity", "-Infinity", "-0", 0, 1.5],
    );
    assertEquals(SheetNumber.safeParse("1").success, false);
  });
});
