import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { lowTime } from "./low_time.ts";
import { randomFrom } from "../base/random_from.ts";
import { ratioInterval } from "./ratio_interval.ts";

/** Times of batches, most of which were disturbed. */
function busy(ms: number, count: number, random: () => number): number[] {
  return Array.from({ length: count }, () => ms * (1 + random() ** 2));
}

describe("ratioInterval()", () => {
  it("leaves room for a repetition where all batches agree", () => {
    const { low, high } = ratioInterval(Array(16).fill(3), Array(16).fill(1));
    assertAlmostEquals(low, 3 / 1.08, 1e-9);
    assertAlmostEquals(high, 3 * 1.08, 1e-9);
  });
  it("leaves more around a few", () => {
    assertEquals(ratioInterval([3], [1]), { low: 2, high: 4.5 });
  });
  it("holds the true ratio, and what comes next time", () => {
    const random = randomFrom(3);
    let missed = 0;
    for (let i = 0; i < 200; i++) {
      const draw = (ms: number) => busy(ms, 16, random);
      const { low, high } = ratioInterval(draw(2), draw(1), i);
      const next = lowTime(draw(2)) / lowTime(draw(1));
      if (low > 2 || high < 2 || low > next || high < next) missed++;
    }
    assert(missed <= 8, `${missed} of 200`);
  });
  it("is the same for the same seed", () => {
    const times = busy(1, 16, randomFrom(1));
    assertEquals(
      ratioInterval(times, times, 7),
      ratioInterval(times, times, 7),
    );
  });
});
