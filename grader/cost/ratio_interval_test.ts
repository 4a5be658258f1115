import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { bootstrapInterval } from "./bootstrap_interval.ts";
import { ratioInterval } from "./ratio_interval.ts";

describe("ratioInterval()", () => {
  it("leaves room around the range of a few", () => {
    assertEquals(ratioInterval([3, 6]), { low: 2, high: 9 });
    assertEquals(ratioInterval([3, 4, 5, 6, 6, 6]), { low: 2, high: 9 });
  });
  it("resamples many", () => {
    const ratios = [1, 2, 3, 4, 5, 6, 7, 8];
    assertEquals(ratioInterval(ratios), bootstrapInterval(ratios));
  });
});
