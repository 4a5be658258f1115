import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { arithmetic } from "./arithmetic.ts";
import { exactDecimal } from "./exact_decimal.ts";
import { roundToFloat32 } from "./round_to_float32.ts";

const Wide = arithmetic(400);

function power(exponent: number) {
  return new Wide(2).pow(exponent);
}

describe("roundToFloat32()", () => {
  it("roundToFloat32() does return a float32 unchanged", () => {
    fc.assert(fc.property(
      fc.float(),
      (x) => assertEquals(roundToFloat32(exactDecimal(x, Wide)), x),
    ));
  });

  it("roundToFloat32() does agree with Math.fround() when given a float64", () => {
    fc.assert(fc.property(
      fc.double({ min: -4e38, max: 4e38 }),
      (x) => assertEquals(roundToFloat32(new Wide(x)), Math.fround(x)),
    ));
  });

  it("roundToFloat32() does round ties to even", () => {
    assertEquals(roundToFloat32(power(-24).plus(1)), 1);
    assertEquals(roundToFloat32(power(-24).times(3).plus(1)), 1 + 2 ** -22);
  });

  it("roundToFloat32() does round once when float64 would hide the excess", () => {
    const above = power(-24).plus(1).plus(power(-80));
    assertEquals(Math.fround(above.toNumber()), 1);
    assertEquals(roundToFloat32(above), 1 + 2 ** -23);
    assertEquals(roundToFloat32(above.neg()), -1 - 2 ** -23);
  });

  it("roundToFloat32() does round to whole subnormals when the value is tiny", () => {
    const smallest = 2 ** -149;
    assertEquals(roundToFloat32(power(-149).times("2.4999")), 2 * smallest);
    assertEquals(roundToFloat32(power(-149).times("2.5")), 2 * smallest);
    assertEquals(roundToFloat32(power(-149).times("3.5")), 4 * smallest);
    assertEquals(roundToFloat32(power(-150)), 0);
    assertEquals(roundToFloat32(power(-150).times("1.0001")), smallest);
    assertEquals(roundToFloat32(new Wide("1e-99999")), 0);
  });

  it("roundToFloat32() does carry when the value is just below a power of two", () => {
    assertEquals(roundToFloat32(new Wide(1).minus(power(-60))), 1);
    assertEquals(roundToFloat32(power(-126).minus(power(-190))), 2 ** -126);
  });

  it("roundToFloat32() does overflow from half an ulp above the largest", () => {
    const largest = power(128).minus(power(104));
    const halfway = power(128).minus(power(103));
    assertEquals(roundToFloat32(largest), 3.4028234663852886e38);
    assertEquals(roundToFloat32(halfway.minus(1)), 3.4028234663852886e38);
    assertEquals(roundToFloat32(halfway), Infinity);
    assertEquals(roundToFloat32(new Wide("-1e9999")), -Infinity);
    assertEquals(roundToFloat32(new Wide(-Infinity)), -Infinity);
  });

  it("roundToFloat32() does keep NaN and the sign of a zero", () => {
    assertEquals(roundToFloat32(new Wide(NaN)), NaN);
    assertEquals(Object.is(roundToFloat32(new Wide(-0)), -0), true);
    assertEquals(Object.is(roundToFloat32(power(-151).neg()), -0), true);
  });
});
