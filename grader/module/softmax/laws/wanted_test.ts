import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { tensor } from "../../../../dev/testing/mod.ts";
import { wantedOf } from "./wanted.ts";

const TOLERANCE = { absolute: 1e-6, relative: 0 };

function accepted(row: readonly number[], answer: readonly number[]) {
  const wanted = wantedOf({ input: tensor(row) }, TOLERANCE);
  return answer.map((value, i) => wanted.accepts(value, i));
}

describe("wantedOf()", () => {
  it("wants a row with NaN in it to be NaN", () => {
    assertEquals(accepted([1, NaN], [NaN, NaN]), [true, true]);
    assertEquals(accepted([1, NaN], [1, 0]), [false, false]);
    assertEquals(accepted([Infinity, NaN], [1, 0]), [false, false]);
  });

  it("takes NaN or the limit of a row with Infinity, nothing else", () => {
    const row = [0, Infinity, Infinity];
    assertEquals(accepted(row, [NaN, NaN, NaN]), [true, true, true]);
    assertEquals(accepted(row, [0, 0.5, 0.5]), [true, true, true]);
    assertEquals(accepted(row, [0.5, 1, 0]), [false, false, false]);
  });

  it("takes NaN or zeros of a row of nothing but -Infinity", () => {
    const row = [-Infinity, -Infinity];
    assertEquals(accepted(row, [NaN, 0]), [true, true]);
    assertEquals(accepted(row, [0.5, 1]), [false, false]);
  });

  it("says both", () => {
    const wanted = wantedOf({ input: tensor([0, Infinity]) }, TOLERANCE);
    assertEquals([0, 1].map(wanted.says), ["NaN or 0", "NaN or 1"]);
  });
});
