import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { type Asked, claiming } from "../../dev/testing/timed.ts";
import { costInput } from "./cost_input.ts";
import { randomFrom } from "../base/random_from.ts";
import { Stopwatch } from "./stopwatch.ts";

const INPUT = costInput(1);

function watch(
  callMs: number,
  { claimedMs = callMs, isOwn = false } = {},
): { watch: Stopwatch; log: Asked[]; clock: { isFine: boolean } } {
  const log: Asked[] = [];
  const clock = { isFine: true };
  const subject = claiming({ name: "s", callMs, claimedMs, log });
  const options = { random: randomFrom(1), clock, isOwn };
  return { watch: new Stopwatch(subject, "any", INPUT, options), log, clock };
}

describe("Stopwatch.warmUp()", () => {
  it("calls at least 20 times and spends at least 40 ms", async () => {
    for (const callMs of [0.01, 0.3, 1]) {
      const { watch: own, log } = watch(callMs);
      await own.warmUp();
      const calls = log.reduce((sum, { calls }) => sum + calls, 0);
      assert(calls >= 20);
      assert(calls * callMs >= 40);
    }
  });
  it("stops early where a few calls take long", async () => {
    const { watch: own, log } = watch(50);
    await own.warmUp();
    assertEquals(log.map(({ calls }) => calls), [1, 2]);
  });
  it("stops after one call that no compiler would help", async () => {
    const { watch: own, log } = watch(400);
    await own.warmUp();
    assertEquals(log.map(({ calls }) => calls), [1]);
  });
  it("ends on a clock that stands still", async () => {
    const { watch: own } = watch(1, { claimedMs: 0 });
    const last = await own.warmUp();
    assertEquals("spentMs" in last && last.spentMs, 0);
  });
  it("turns to wall time where the kit's own clock is too coarse", async () => {
    const { watch: own, clock } = watch(1, { claimedMs: 0, isOwn: true });
    const last = await own.warmUp();
    assertEquals(clock.isFine, false);
    assertEquals("spentMs" in last && last.spentMs, 1);
  });
});

describe("Stopwatch.take()", () => {
  it("fills at least 2 ms, with another count and seed each time", async () => {
    const { watch: own, log } = watch(0.1);
    await own.warmUp();
    log.length = 0;
    for (let i = 0; i < 20; i++) await own.take();
    assert(log.every(({ calls }) => calls >= 20 && calls <= 28));
    assert(new Set(log.map(({ calls }) => calls)).size > 4);
    assertEquals(new Set(log.map(({ rewriteSeed }) => rewriteSeed)).size, 20);
  });
});
