import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { ulpsBetween } from "./ulps_between.ts";

describe("ulpsBetween()", () => {
  it("counts the float32 steps between two numbers", () => {
    assertEquals(ulpsBetween(1, 1 + 2 ** -23), 1);
    assertEquals(ulpsBetween(1, 1 - 2 ** -24), 1);
    assertEquals(ulpsBetween(1, 2), 2 ** 23);
  });

  it("counts across zero, and takes both zeros for one", () => {
    const least = 2 ** -149;
    assertEquals(ulpsBetween(-least, least), 2);
    assertEquals(ulpsBetween(-0, 0), 0);
  });

  it("is infinite where one of them is not finite", () => {
    assertEquals(ulpsBetween(Infinity, 1), Infinity);
    assertEquals(ulpsBetween(NaN, 1), Infinity);
    assertEquals(ulpsBetween(NaN, NaN), 0);
    assertEquals(ulpsBetween(Infinity, Infinity), 0);
  });

  it("does not depend on the order, and only equal numbers have none", () => {
    const finite = fc.float({ noNaN: true, noDefaultInfinity: true });
    fc.assert(fc.property(finite, finite, (a, b) => {
      assertEquals(ulpsBetween(a, b), ulpsBetween(b, a));
      assertEquals(ulpsBetween(a, b) === 0, a === b);
    }));
  });
});
