import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import * as fc from "fast-check";
import { broadcastShapes, sizeOf, Tensor } from "tinytorch";
import { arbitraryShapePair } from "./_arbitrary_shapes.ts";

/** Numbers 1, 2, 3... in a shape. */
function counting(shape: readonly number[]): Tensor {
  const data = Float32Array.from({ length: sizeOf(shape) }, (_, i) => i + 1);
  return new Tensor(data, shape);
}

/** The number of `x` that a place in a broadcast result comes from. */
function pick(x: Tensor, place: readonly number[]): number {
  let at = 0;
  for (const [dim, length] of x.shape.entries()) {
    const index = place[place.length - x.ndim + dim] ?? 0;
    at = at * length + (length === 1 ? 0 : index);
  }
  return x.data[at] ?? NaN;
}

/** All places of a shape, in the order of the data. */
function places(shape: readonly number[]): number[][] {
  return shape.reduce<number[][]>(
    (all, length) =>
      all.flatMap((place) =>
        Array.from({ length }, (_, index) => [...place, index])
      ),
    [[]],
  );
}

describe("Tensor.add(), sub(), mul() and div()", () => {
  it("combine tensors number by number", () => {
    const a = new Tensor([[6, 8], [10, 12]]);
    const b = new Tensor([[1, 2], [4, 8]]);
    assertEquals(a.add(b).tolist(), [[7, 10], [14, 20]]);
    assertEquals(a.sub(b).tolist(), [[5, 6], [6, 4]]);
    assertEquals(a.mul(b).tolist(), [[6, 16], [40, 96]]);
    assertEquals(a.div(b).tolist(), [[6, 4], [2.5, 1.5]]);
  });

  it("take a number for every place", () => {
    const x = new Tensor([1, 2]);
    assertEquals(x.add(1).tolist(), [2, 3]);
    assertEquals(x.sub(1).tolist(), [0, 1]);
    assertEquals(x.mul(3).tolist(), [3, 6]);
    assertEquals(x.div(2).tolist(), [0.5, 1]);
    assertEquals(x.div(0).tolist(), [Infinity, Infinity]);
  });

  it("leave their operands alone", () => {
    const [a, b] = [new Tensor([1, 2]), new Tensor([[3], [4]])];
    const sum = a.add(b);
    assertEquals(sum.tolist(), [[4, 5], [5, 6]]);
    assertEquals([a.tolist(), b.tolist()], [[1, 2], [[3], [4]]]);
  });

  it("round to float32 once", () => {
    const tenth = Math.fround(0.1);
    const y = new Tensor([0.1]).mul(0.1);
    assertStrictEquals(y.data[0], Math.fround(tenth * 0.1));
  });

  it("broadcast scalars and empty tensors", () => {
    const scalar = new Tensor(10);
    assertEquals(scalar.add(new Tensor([1, 2])).tolist(), [11, 12]);
    assertEquals(scalar.add(scalar).tolist(), 20);
    const empty = new Tensor(new Float32Array(0), [3, 0]);
    assertEquals(empty.mul(new Tensor([[1], [2], [3]])).shape, [3, 0]);
    assertEquals(empty.add(1).shape, [3, 0]);
  });

  it("agree with a loop over all places on any two shapes", () => {
    fc.assert(fc.property(arbitraryShapePair(), ([aShape, bShape]) => {
      const [a, b] = [counting(aShape), counting(bShape)];
      const shape = broadcastShapes(aShape, bShape);
      const all = places(shape);
      const y = a.sub(b.mul(100));
      assertEquals(y.shape, shape);
      assertEquals(
        [...y.data],
        all.map((place) => pick(a, place) - 100 * pick(b, place)),
      );
    }));
  });

  it("throw on shapes that do not match, naming both", () => {
    const [a, b] = [counting([2, 3]), counting([2])];
    for (
      const act of [
        () => a.add(b),
        () => a.sub(b),
        () => b.mul(a),
        () => b.div(a),
      ]
    ) {
      const error = assertThrows(act, RangeError);
      assertEquals(error.message.includes("[2, 3]"), true);
      assertEquals(error.message.includes("[2]"), true);
    }
  });
});

describe("Tensor.matmul()", () => {
  it("multiplies matrices", () => {
    const a = new Tensor([[1, 2, 3], [4, 5, 6]]);
    const b = new Tensor([[1, 0], [0, 1], [2, 2]]);
    assertEquals(a.matmul(b).tolist(), [[7, 8], [16, 17]]);
  });

  it("gives zeros where the inner length is 0, and empty results", () => {
    assertEquals(counting([2, 0]).matmul(counting([0, 3])).tolist(), [
      [0, 0, 0],
      [0, 0, 0],
    ]);
    assertEquals(counting([0, 2]).matmul(counting([2, 3])).shape, [0, 3]);
  });

  it("adds up in float64", () => {
    const a = new Tensor([[2 ** 24, 1, -(2 ** 24)]]);
    assertEquals(a.matmul(new Tensor([[1], [1], [1]])).tolist(), [[1]]);
  });

  it("agrees with sums over rows and columns", () => {
    const length = fc.nat({ max: 5 });
    fc.assert(fc.property(length, length, length, (m, k, n) => {
      const [a, b] = [counting([m, k]), counting([k, n])];
      const products = a.reshape([m, k, 1]).mul(b.reshape([1, k, n]));
      const expected = products.sum({ dim: 1 });
      assertEquals(a.matmul(b).data, expected.data);
      assertEquals(a.matmul(b).shape, [m, n]);
    }));
  });

  it("throws on what are no matrices or do not fit, naming both shapes", () => {
    const error = assertThrows(
      () => counting([2, 3]).matmul(counting([2, 3])),
      RangeError,
    );
    assertEquals(
      error.message,
      "Cannot multiply matrices of shape [2, 3] and [2, 3]: " +
        "the inner lengths are 3 and 2; make them equal",
    );
    const others: [number[], number[]][] = [
      [[3], [3, 2]],
      [[2, 3], []],
      [[1, 2, 3], [3, 2]],
    ];
    for (const [a, b] of others) {
      assertThrows(
        () => counting(a).matmul(counting(b)),
        RangeError,
        "both must have two dims; reshape them first",
      );
    }
  });
});
