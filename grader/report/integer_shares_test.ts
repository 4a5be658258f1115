import { assert, assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { integerShares } from "./integer_shares.ts";

describe("integerShares()", () => {
  it("gives what is left to the largest remainders", () => {
    assertEquals(integerShares([1.2, 1.7, 1.1]), [1, 2, 1]);
    assertEquals(integerShares([0.5, 0.5, 0.5, 0.5]), [1, 1, 0, 0]);
    assertEquals(integerShares([0.1 + 0.2, 0.7]), [0, 1]);
  });

  it("adds up to the rounded sum and keeps to the caps", () => {
    const parts = fc.array(
      fc.record({
        most: fc.constantFrom(0.1, 0.5, 1, 2.5, 4, 10),
        share: fc.constantFrom(0, 0.25, 0.5, 1),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(fc.property(parts, (parts) => {
      const caps = integerShares(parts.map(({ most }) => most));
      const earned = parts.map(({ most, share }) => most * share);
      const shares = integerShares(earned, caps);
      const total = earned.reduce((a, b) => a + b, 0);
      assert(shares.every((share, i) => share >= 0 && share <= caps[i]!));
      assertEquals(
        shares.reduce((a, b) => a + b, 0),
        Math.round(Math.round(total * 1e6) / 1e6),
      );
    }));
  });

  it("refuses caps that leave no room", () => {
    assertThrows(() => integerShares([5], [3]), RangeError, "2 less");
  });
});
