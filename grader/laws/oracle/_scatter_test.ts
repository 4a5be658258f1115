import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { scatter } from "./_scatter.ts";

describe("scatter()", () => {
  it("scatter() does give the same values when called again", () => {
    assertEquals(scatter(50, 6), scatter(50, 6));
  });

  it("scatter() does stay within its limit and reach for it", () => {
    const values = scatter(2000, 6);
    assert(values.every((x) => Math.abs(x) <= 6));
    assert(Math.min(...values) < -5.9);
    assert(Math.max(...values) > 5.9);
  });
});
