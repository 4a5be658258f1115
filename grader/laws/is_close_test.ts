import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { isClose } from "./is_close.ts";

const exact = { absolute: 0, relative: 0 };

describe("isClose()", () => {
  it("adds a share of the expected value to the absolute tolerance", () => {
    const tolerance = { absolute: 0.5, relative: 0.1 };
    const near = [8.5, 11.5, 8.4999, 11.5001].map((actual) =>
      isClose(actual, 10, tolerance)
    );
    assertEquals(near, [true, true, false, false]);
  });

  it("takes NaN for NaN only, whatever the tolerance", () => {
    const wide = { absolute: Infinity, relative: Infinity };
    assertEquals(isClose(NaN, NaN, exact), true);
    assertEquals(isClose(NaN, 0, wide), false);
    assertEquals(isClose(0, NaN, wide), false);
  });

  it("takes an infinity for itself only", () => {
    const wide = { absolute: 1e300, relative: 1 };
    assertEquals(isClose(Infinity, Infinity, exact), true);
    assertEquals(isClose(Infinity, -Infinity, wide), false);
    assertEquals(isClose(Infinity, 3.4e38, wide), false);
    assertEquals(isClose(3.4e38, Infinity, wide), false);
  });

  it("takes either zero for a zero", () => {
    assertEquals(isClose(-0, 0, exact), true);
  });
});
