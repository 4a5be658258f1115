import { assert, assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import * as fc from "fast-check";
import {
  axisOf,
  broadcastShapes,
  formatShape,
  inferShape,
  normalizeDim,
  sizeOf,
} from "tinytorch";
import { arbitraryShape, arbitraryShapePair } from "./_arbitrary_shapes.ts";

describe("sizeOf()", () => {
  it("gives 1 for a scalar and 0 where a dim is empty", () => {
    assertEquals([[], [0], [3, 0, 2], [2, 3, 4]].map(sizeOf), [1, 0, 0, 24]);
  });
});

describe("formatShape()", () => {
  it("writes brackets and commas", () => {
    assertEquals([[], [3], [2, 0]].map(formatShape), ["[]", "[3]", "[2, 0]"]);
  });
});

describe("normalizeDim()", () => {
  it("counts negative dims from the end", () => {
    const shape = [2, 3, 4];
    const dims = [-3, -2, -1, 0, 1, 2].map((dim) => normalizeDim(dim, shape));
    assertEquals(dims, [0, 1, 2, 0, 1, 2]);
  });

  it("takes 0 and -1 for a scalar", () => {
    assertEquals([normalizeDim(0, []), normalizeDim(-1, [])], [0, 0]);
    assertThrows(
      () => normalizeDim(1, []),
      RangeError,
      "shape [] has dims -1 to 0",
    );
  });

  it("throws a RangeError that names the shape", () => {
    const error = assertThrows(() => normalizeDim(2, [2, 3]), RangeError);
    assertEquals(
      error.message,
      'Cannot use dim "2": shape [2, 3] has dims -2 to 1; pass one of those',
    );
    for (const dim of [-3, 0.5, NaN, Infinity]) {
      assertThrows(() => normalizeDim(dim, [2, 3]), RangeError, `"${dim}"`);
    }
  });

  it("never gives -0", () => {
    assert(Object.is(normalizeDim(-0, [2]), 0));
  });
});

describe("axisOf()", () => {
  it("splits a shape into blocks, rows and steps", () => {
    assertEquals(axisOf([2, 3, 4], 0), { outer: 1, length: 2, inner: 12 });
    assertEquals(axisOf([2, 3, 4], -2), { outer: 2, length: 3, inner: 4 });
    assertEquals(axisOf([], -1), { outer: 1, length: 1, inner: 1 });
    assertEquals(axisOf([2, 0], 0), { outer: 1, length: 2, inner: 0 });
  });

  it("throws when there is no such dim", () => {
    assertThrows(() => axisOf([2, 3], 5), RangeError, "[2, 3]");
  });

  it("reaches every number once", () => {
    const shapes = arbitraryShape().filter((shape) => shape.length > 0);
    fc.assert(fc.property(shapes, fc.nat(), (shape, seed) => {
      const { outer, length, inner } = axisOf(shape, seed % shape.length);
      assertEquals(outer * length * inner, sizeOf(shape));
    }));
  });
});

describe("broadcastShapes()", () => {
  it("lines shapes up at their last dim", () => {
    assertEquals(broadcastShapes([2, 3], [3]), [2, 3]);
    assertEquals(broadcastShapes([4, 1, 3], [2, 1]), [4, 2, 3]);
    assertEquals(broadcastShapes([], [2, 3]), [2, 3]);
  });

  it("repeats a dim of 1 no times against an empty one", () => {
    assertEquals(broadcastShapes([0], [1]), [0]);
    assertEquals(broadcastShapes([3, 1], [3, 0]), [3, 0]);
    assertThrows(() => broadcastShapes([0], [2]), RangeError);
  });

  it("throws a RangeError that names both shapes and the dim", () => {
    const error = assertThrows(() => broadcastShapes([2, 3], [4]), RangeError);
    assertEquals(
      error.message,
      "Cannot broadcast shapes [2, 3] and [4]: dim -1 is 3 in one and 4 in " +
        "the other; make them equal, or one of them 1",
    );
  });

  it("gives the same whichever comes first", () => {
    fc.assert(fc.property(arbitraryShapePair(), ([a, b]) => {
      assertEquals(broadcastShapes(a, b), broadcastShapes(b, a));
    }));
  });
});

describe("inferShape()", () => {
  it("works out the open length", () => {
    assertEquals(inferShape([-1], [2, 3]), [6]);
    assertEquals(inferShape([3, -1, 1], [2, 3]), [3, 2, 1]);
    assertEquals(inferShape([2, -1], [0]), [2, 0]);
    assertEquals(inferShape([], [1, 1]), []);
    assertEquals(inferShape([-1], []), [1]);
  });

  it("throws a RangeError that names both shapes", () => {
    const refused: [number[], number[], string][] = [
      [[4], [2, 3], "the first holds 6 numbers and the second 4"],
      [[4, -1], [2, 3], "6 numbers do not divide by 4"],
      [[0, -1], [2, 3], "6 numbers do not divide by 0"],
      [[0, -1], [0, 3], "any length could stand for -1"],
    ];
    for (const [wanted, from, state] of refused) {
      const error = assertThrows(() => inferShape(wanted, from), RangeError);
      assertEquals(
        error.message,
        `Cannot reshape ${formatShape(from)} to "${formatShape(wanted)}": ` +
          `${state}; make both hold equally many`,
      );
    }
  });

  it("throws on a second open length and on what is no length", () => {
    for (const wanted of [[-1, -1], [-2], [1.5, 4], [NaN]]) {
      assertThrows(() => inferShape(wanted, [6]), RangeError, "is no length");
    }
  });
});
