import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { arithmetic } from "./arithmetic.ts";
import { exactDecimal } from "./exact_decimal.ts";

const D = arithmetic(60);

describe("exactDecimal()", () => {
  it("exactDecimal() does give all digits when the shortest form has few", () => {
    assertEquals(
      exactDecimal(Math.fround(0.1), D).toFixed(),
      "0.100000001490116119384765625",
    );
    assertEquals(exactDecimal(-2.5, D).toFixed(), "-2.5");
  });

  it("exactDecimal() does keep more digits than the arithmetic has", () => {
    const smallest = exactDecimal(2 ** -149, D);
    assertEquals(smallest.precision(), 105);
    assertEquals(
      smallest.eq(arithmetic(200).pow(2, -149)),
      true,
    );
  });

  it("exactDecimal() does keep the sign when the value is a zero", () => {
    assertEquals(exactDecimal(-0, D).isNegative(), true);
    assertEquals(exactDecimal(0, D).isNegative(), false);
  });

  it("exactDecimal() does read back as the number it was", () => {
    fc.assert(fc.property(
      fc.float(),
      (x) => assertEquals(exactDecimal(x, D).toNumber(), x),
    ));
  });
});
