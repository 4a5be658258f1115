import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { bootstrapInterval } from "./bootstrap_interval.ts";
import { median } from "./median.ts";
import { randomFrom } from "./random_from.ts";

describe("bootstrapInterval()", () => {
  it("is a point where all values agree", () => {
    assertEquals(bootstrapInterval([2, 2, 2, 2]), { low: 2, high: 2 });
  });
  it("holds the median and stays within the values", () => {
    const random = randomFrom(5);
    for (let count = 1; count < 30; count++) {
      const values = Array.from({ length: count }, () => random());
      const { low, high } = bootstrapInterval(values);
      assert(low <= median(values) && median(values) <= high);
      assert(low >= Math.min(...values) && high <= Math.max(...values));
    }
  });
  it("is the same for the same seed", () => {
    const values = [1, 5, 2, 8, 3, 9, 4];
    assertEquals(bootstrapInterval(values, 7), bootstrapInterval(values, 7));
  });
  it("misses the true median in about one of a hundred samples", () => {
    const random = randomFrom(11);
    let missed = 0;
    for (let i = 0; i < 200; i++) {
      const values = Array.from({ length: 15 }, () => random());
      const { low, high } = bootstrapInterval(values, i + 1);
      if (low > 0.5 || high < 0.5) missed++;
    }
    assert(missed <= 8, `${missed} of 200`);
  });
  it("is not moved by one value that is far off", () => {
    const values = Array.from({ length: 15 }, (_, i) => 1 + i / 100);
    const quiet = bootstrapInterval(values);
    const loud = bootstrapInterval([...values.slice(0, 14), 500]);
    assertEquals(loud.low, quiet.low);
    assert(loud.high < 2);
  });
});
