import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { batch, roundOf } from "./_doubles.ts";
import { summarise } from "./summarise.ts";

describe("summarise()", () => {
  it("gives the median ratio, and what a number costs", () => {
    const rounds = [2, 3, 9].map((ms) => roundOf(batch(ms), batch(1)));
    const { ratio, pairs, control, nsPerElement, copies } = summarise(
      rounds,
      1000,
    );
    assertEquals({ ratio, pairs, control }, { ratio: 3, pairs: 6, control: 1 });
    assertEquals(nsPerElement, 3000);
    assertEquals(copies, 3);
  });
  it("pairs each student with the reference next to it", () => {
    const rounds = [{
      students: [batch(2), batch(20)],
      references: [batch(1), batch(10)],
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
    const { ratio, low, high } = summarise(rounds, 1);
    assertEquals([ratio, low, high], [20, 20, 20]);
  });
  it("leaves an honest clock on a busy machine alone", () => {
    const rounds = Array.from(
      { length: 4 },
      () => roundOf(batch(1, 3), batch(1, 1)),
    );
    assertEquals(summarise(rounds, 1).ratio, 1);
  });
});
