import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { Stratum } from "../../checklist/mod.ts";
import { seededRandom } from "../samples/mod.ts";
import { drawAlike } from "./draw_alike.ts";
import { drawCarriers, drawLargeCarriers } from "./carriers.ts";
import { drawValues } from "./draw_values.ts";

const ALL = [
  Stratum.parse({ id: "all", holds: "it holds" }),
  Stratum.parse({ id: "nan", holds: "it holds", nan: true }),
];

describe("drawValues()", () => {
  const values = drawValues(ALL, [17.33], seededRandom(1));

  it("leaves no binade of either sign out", () => {
    const seen = new Set(
      Array.from(
        values,
        (x) => Math.sign(x) * (256 + Math.floor(Math.log2(Math.abs(x)))),
      ),
    );
    for (let exponent = -149; exponent <= 127; exponent++) {
      assert(seen.has(256 + exponent), `2^${exponent}`);
      assert(seen.has(-256 - exponent), `-2^${exponent}`);
    }
  });

  it("has both zeros, both infinities and NaN", () => {
    for (const special of [0, -0, Infinity, -Infinity, NaN]) {
      assert(values.some((x) => Object.is(x, special)), `${special}`);
    }
  });

  it("draws on both sides of each bound", () => {
    const near = values.filter((x) => Math.abs(x - 17.33) < 0.3);
    assert(near.some((x) => x < 17.33) && near.some((x) => x > 17.34));
  });

  it("draws others for another seed", () => {
    assert(`${values}` !== `${drawValues(ALL, [], seededRandom(2))}`);
  });
});

describe("drawAlike()", () => {
  it("has tensors of nothing but zeros, NaN, or one sign, in several shapes", () => {
    const values = Float32Array.from([3, 0, -1, NaN, 7, -20]);
    const samples = drawAlike(values, seededRandom(1)).map(({ input }) =>
      input
    );
    for (
      const isAlike of [
        (x: number) => x === 0,
        Number.isNaN,
        (x: number) => x > 0,
        (x: number) => x < 0,
      ]
    ) {
      const own = samples.filter(({ data }) => data.every(isAlike));
      assert(new Set(own.map(({ shape }) => shape.length)).size >= 3);
    }
  });
});

describe("drawCarriers()", () => {
  const shapes = drawCarriers(seededRandom(1));

  it("has every rank up to 6, each with a dim of 1 and of 0 at every place", () => {
    for (let rank = 0; rank <= 6; rank++) {
      const own = shapes.filter(({ length }) => length === rank);
      assert(own.length > 0, `rank ${rank}`);
      for (let axis = 0; axis < rank; axis++) {
        assert(own.some((shape) => shape[axis] === 1), `1 at ${axis}`);
        assert(own.some((shape) => shape[axis] === 0), `0 at ${axis}`);
      }
    }
  });

  it("has long dims side by side, in every rank from 2 to 4", () => {
    for (let rank = 2; rank <= 4; rank++) {
      const own = shapes.filter(({ length }) => length === rank);
      assert(own.some((shape) => shape.slice(-2).every((size) => size > 9)));
    }
  });

  it("has every small size, powers of two, one less and one more", () => {
    const sizes = new Set(shapes.filter(({ length }) => length === 1).flat());
    for (let size = 0; size <= 520; size++) assert(sizes.has(size));
    for (let power = 0; power <= 12; power++) {
      for (const by of [-1, 0, 1]) assert(sizes.has(2 ** power + by));
    }
  });
});

describe("drawLargeCarriers()", () => {
  it("always has the largest", () => {
    const sizes = [1, 2, 3].map((seed) =>
      Math.max(...drawLargeCarriers(seededRandom(seed)).flat())
    );
    assertEquals(sizes, Array(3).fill(2 ** 18 + 1));
  });
});
