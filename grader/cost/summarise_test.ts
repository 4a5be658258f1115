import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { batch, roundOf } from "../../dev/testing/timed.ts";
import { summarise } from "./summarise.ts";

describe("summarise()", () => {
  it("gives the ratio of undisturbed times, and what a number costs", () => {
    const rounds = [9, 3, 9, 3, 5, 9, 3].map((ms) =>
      roundOf(batch(ms), batch(1))
    );
    const { ratio, pairs, control, nsPerElement, copies } = summarise(
      rounds,
      1000,
    );
    assertEquals({ ratio, pairs, control }, {
      ratio: 3,
      pairs: 14,
      control: 1,
    });
    assertEquals(nsPerElement, 3000);
    assertEquals(copies, 3);
  });
  it("holds the times against each other, not the pairs", () => {
    const rounds = [{
      students: [batch(2), batch(20)],
      references: [batch(10), batch(1)],
      copy: batch(1),
    }] as const;
    const { ratio, low, high } = summarise(rounds, 1);
    assertEquals(ratio, 2);
    assert(low < 2 && high > 2);
  });
  it("shows in the control how the reference differs from itself", () => {
    const rounds = [1, 2, 3].map(() => ({
      students: [batch(1), batch(1)] as const,
      references: [batch(3), batch(2)] as const,
      copy: batch(1),
    }));
    assertEquals(summarise(rounds, 1).control, 1.5);
  });
  it("bounds a clock that claims too little by the time that passed", () => {
    const rounds = Array.from(
      { length: 4 },
      () => roundOf(batch(0.001, 80), batch(1, 1)),
    );
    // Of so few, two thirds of a quarter of 80.
    const { ratio, low, high } = summarise(rounds, 1);
    const floor = 80 / 1.5 / 4;
    assertEquals([ratio, low, high], [floor, floor, floor]);
  });
  it("leaves an honest clock on a busy machine alone", () => {
    const rounds = Array.from(
      { length: 4 },
      () => roundOf(batch(1, 3), batch(1, 1)),
    );
    assertEquals(summarise(rounds, 1).ratio, 1);
  });
});
