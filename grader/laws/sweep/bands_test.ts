import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { Stratum } from "../../checklist/mod.ts";
import { bandsOf } from "./bands.ts";

const STRATA = [
  { id: "all", holds: "it is doubled", absolute: 0.1 },
  { id: "nan", holds: "NaN stays NaN", nan: true },
].map((stratum) => Stratum.parse(stratum));
const VALUES = Float32Array.of(1, NaN, Infinity, -2);
const RIGHT = [2, NaN, Infinity, -4];
const bands = bandsOf(VALUES, (x) => 2 * x, STRATA);

function firstWrong(answers: readonly number[], from = 0): number {
  return bands.firstWrong(Float32Array.from(answers), from);
}

describe("bandsOf()", () => {
  it("takes what each stratum of a number takes, special or not", () => {
    assertEquals(RIGHT.map(bands.accepts), [true, true, true, true]);
    assertEquals(
      [2.2, 0, -Infinity, NaN].map(bands.accepts),
      [false, false, false, false],
    );
    assertEquals(bands.acceptsAt(6.05, 3), true);
    assertEquals(bands.acceptsAt(6.2, 3), false);
  });

  it("finds the first wrong answer of numbers that begin anywhere", () => {
    assertEquals(firstWrong(RIGHT), -1);
    assertEquals(firstWrong([Infinity, -4, 2, NaN, Infinity], 2), -1);
    assertEquals(firstWrong([Infinity, -4, 2, 0, Infinity], 2), 3);
    assertEquals(firstWrong([...RIGHT, ...RIGHT, 3]), 8);
    assertEquals(firstWrong([]), -1);
  });
});
