import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ulpsBetween } from "./_ulps_between.ts";

describe("ulpsBetween()", () => {
  it("ulpsBetween() does count the floats from one to the other", () => {
    assertEquals(ulpsBetween(1, 1), 0);
    assertEquals(ulpsBetween(1, 1 + 2 ** -23), 1);
    assertEquals(ulpsBetween(1, 1 - 2 ** -24), 1);
    assertEquals(ulpsBetween(3.4028234663852886e38, Infinity), 1);
  });

  it("ulpsBetween() does cross zero without counting it twice", () => {
    assertEquals(ulpsBetween(-0, 0), 0);
    assertEquals(ulpsBetween(-(2 ** -149), 2 ** -149), 2);
  });

  it("ulpsBetween() does give NaN when either is NaN", () => {
    assertEquals(ulpsBetween(NaN, 1), NaN);
    assertEquals(ulpsBetween(1, NaN), NaN);
  });
});
