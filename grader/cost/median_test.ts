import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { median } from "./median.ts";

describe("median()", () => {
  it("gives the middle of an odd count, whatever the order", () => {
    assertEquals(median([9, 1, 5]), 5);
  });
  it("gives the mean of the two in the middle of an even count", () => {
    assertEquals(median([8, 1, 2, 4]), 3);
  });
  it("gives NaN of nothing", () => {
    assertEquals(median([]), NaN);
  });
  it("leaves its argument as it was", () => {
    const values = [3, 1, 2];
    median(values);
    assertEquals(values, [3, 1, 2]);
  });
});
