import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { seededRandom } from "./seeded_random.ts";
import {
  among,
  type Draw,
  integers,
  magnitudes,
  negative,
  oneOf,
  uniform,
} from "./values.ts";

function draws(draw: Draw): number[] {
  const random = seededRandom(1);
  return Array.from({ length: 500 }, () => draw(random));
}

describe("uniform()", () => {
  it("stays between its bounds and reaches near both", () => {
    const values = draws(uniform(-6, 2));
    assert(values.every((value) => value >= -6 && value <= 2));
    assert(Math.min(...values) < -5.8 && Math.max(...values) > 1.8);
  });
});

describe("integers()", () => {
  it("draws each whole number, both bounds included", () => {
    assertEquals(new Set(draws(integers(-1, 2))), new Set([-1, 0, 1, 2]));
  });
});

describe("magnitudes()", () => {
  it("draws either sign, over all powers of ten between", () => {
    const values = draws(magnitudes(-4, 3));
    const sizes = values.map(Math.abs);
    assert(sizes.every((size) => size >= 1e-4 && size <= 1e3));
    assert(
      values.some((value) => value < 0) && values.some((value) => value > 0),
    );
    const powers = new Set(sizes.map((size) => Math.floor(Math.log10(size))));
    assertEquals([...powers].toSorted((a, b) => a - b), [
      -4,
      -3,
      -2,
      -1,
      0,
      1,
      2,
    ]);
  });
});

describe("oneOf()", () => {
  it("draws from each of its sources", () => {
    const values = draws(oneOf(() => 1, () => 2, () => 3));
    assertEquals(new Set(values), new Set([1, 2, 3]));
  });
});

describe("among()", () => {
  it("draws each of its numbers", () => {
    assertEquals(new Set(draws(among(1, -Infinity))), new Set([1, -Infinity]));
  });
});

describe("negative()", () => {
  it("drops the sign and sets a minus", () => {
    assert(draws(negative(uniform(-3, 3))).every((value) => value <= 0));
  });
});
