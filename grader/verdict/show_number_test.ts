import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { showNumber } from "./show_number.ts";

describe("showNumber()", () => {
  it("shows a float32 number without the dust of its float64 form", () => {
    const numbers = [0.1, 1 / 3, 16777216, 3.4028234663852886e38, 1e-45];
    assertEquals(numbers.map((value) => showNumber(Math.fround(value))), [
      "0.1",
      "0.33333334",
      "16777216",
      "3.4028235e+38",
      "1e-45",
    ]);
  });

  it("shows what is special", () => {
    const numbers = [NaN, Infinity, -Infinity, -0, 0];
    const words = ["NaN", "Infinity", "-Infinity", "-0", "0"];
    assertEquals(numbers.map(showNumber), words);
  });

  it("tells each float32 number from its neighbours", () => {
    fc.assert(fc.property(fc.float({ noNaN: true }), (value) => {
      assert(Object.is(Math.fround(Number(showNumber(value))), value));
    }));
  });

  it("shows nine digits of a number that is no float32", () => {
    assertEquals(showNumber(0.1), "0.1");
    assertEquals(showNumber(1.00000001), "1.00000001");
    assertEquals(showNumber(1.2204460323879296e-16), "1.22044603e-16");
  });
});
