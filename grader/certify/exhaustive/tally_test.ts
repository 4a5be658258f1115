import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { BINADE, blocksOf } from "./binade.ts";
import { EMPTY, merge, tallyOf } from "./tally.ts";

function tally(exact: readonly number[], answers: readonly number[]) {
  const inputs = Float32Array.from(exact, (_, i) => i);
  return tallyOf(inputs, Float64Array.from(exact), Float32Array.from(answers));
}

describe("tallyOf()", () => {
  it("finds no fault in the nearest float32, NaN and the infinities", () => {
    const exact = [1 / 3, NaN, Infinity, -0, 1e-50];
    const { misrounded, odd, flushed } = tally(exact, exact);
    assertEquals([misrounded, odd, flushed], [0, 0, 0]);
  });

  it("measures an error in steps at the exact number", () => {
    const { misrounded, ulps, absolute } = tally([1, 2], [1 + 2 ** -22, 2]);
    assertEquals(misrounded, 1);
    assertEquals(ulps, { error: 2, at: 0 });
    assertEquals(absolute, { error: 2 ** -22, at: 0 });
  });

  it("counts what became 0, and NaN for a number", () => {
    const { flushed, odd } = tally([1e-40, 1, NaN], [0, NaN, 1]);
    assertEquals([flushed, odd], [1, 2]);
  });
});

describe("merge()", () => {
  it("adds counts and keeps the worst of both", () => {
    const [a, b] = [tally([1], [1 + 2 ** -22]), tally([0, 4], [0, 5])];
    const both = merge(merge(EMPTY, a), b);
    assertEquals([both.inputs, both.misrounded], [3, 2]);
    assertEquals(both.absolute, { error: 1, at: 1 });
  });
});

describe("blocksOf()", () => {
  it("walks all numbers of a binade by their bits", () => {
    let count = 0;
    let [least, most] = [Infinity, -Infinity];
    for (const block of blocksOf(127, 2 ** 16)) {
      count += block.length;
      least = Math.min(least, block[0]!);
      most = Math.max(most, block.at(-1)!);
    }
    assertEquals([count, least, most], [BINADE, 1, 2 - 2 ** -23]);
  });
});
