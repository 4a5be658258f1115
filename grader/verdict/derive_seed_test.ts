import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { deriveSeed } from "./derive_seed.ts";

describe("deriveSeed()", () => {
  it("gives the same on every machine", () => {
    assertEquals(deriveSeed(1, "relu.values"), deriveSeed(1, "relu.values"));
    assertEquals(
      [deriveSeed(0), deriveSeed(1, "a"), deriveSeed(1, "a", "b")],
      [361797902, 1956818091, 751457237],
    );
  });

  it("gives a whole number of 31 bits", () => {
    const words = fc.array(fc.string());
    fc.assert(fc.property(fc.nat(), words, (seed, words) => {
      const derived = deriveSeed(seed, ...words);
      assert(Number.isInteger(derived) && derived >= 0 && derived < 2 ** 31);
    }));
  });

  it("gives another for another seed, word or split of words", () => {
    const seeds = Array.from({ length: 1000 }, (_, seed) => {
      return deriveSeed(seed, "relu.values");
    });
    assertEquals(new Set(seeds).size, seeds.length);
    const words = [["a"], ["b"], ["ab"], ["a", "b"], ["b", "a"], [], [""]];
    const derived = words.map((each) => deriveSeed(1, ...each));
    assertEquals(new Set(derived).size, words.length - 1);
  });
});
