import { assertAlmostEquals, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { deadlineNight, percentile, simulateQueue } from "./_simulate_queue.ts";

describe("simulateQueue()", () => {
  it("serves in the order of arrival by whoever is free first", () => {
    const times = [5, 1, 1, 1];
    const waits = simulateQueue([0, 0, 0, 10], 2, () => times.shift()!);
    assertEquals(waits, [5, 1, 2, 1]);
  });

  it("waits as long as queueing theory says", () => {
    // M/M/1 at a load of one half: the time in the system is 1 / (2 - 1).
    let state = 1;
    const random = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const exponential = (rate: number) => -Math.log(random()) / rate;
    let now = 0;
    const arrivals = Array.from(
      { length: 200_000 },
      () => now += exponential(1),
    );
    const waits = simulateQueue(arrivals, 1, () => exponential(2));
    const mean = waits.reduce((a, b) => a + b, 0) / waits.length;
    assertAlmostEquals(mean, 1, 0.05);
    assertAlmostEquals(percentile(waits, 0.5), Math.log(2), 0.05);
  });
});

describe("deadlineNight()", () => {
  it("has ten hours' arrivals in the last", () => {
    const arrivals = deadlineNight(33_000, Math.random);
    const last = arrivals.filter((at) => at >= 23 * 3600).length;
    assertAlmostEquals(last, 10_000, 500);
    assertEquals(arrivals.every((at) => at < 24 * 3600), true);
  });
});
