import { assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { exactSoftmax } from "./_exact_softmax.ts";

function softmax(
  values: readonly number[],
  shape: readonly number[] = [values.length],
  dim = -1,
): number[] {
  const input = { name: "x", shape, dim, values: Float32Array.from(values) };
  return [...exactSoftmax(input)];
}

describe("exactSoftmax()", () => {
  it("exactSoftmax() does share out 1 by exponentials", () => {
    assertEquals(softmax([0, 0, 0, 0]), [0.25, 0.25, 0.25, 0.25]);
    const e = Math.E;
    assertEquals(
      softmax([0, 1]),
      [1 / (1 + e), e / (1 + e)].map(Math.fround),
    );
    assertEquals(softmax([-Infinity, 5]), [0, 1]);
  });

  it("exactSoftmax() does work along the dim that is asked for", () => {
    const values = [0, 9, 0, 9, 0, 9];
    const thirds = new Array(6).fill(Math.fround(1 / 3));
    assertEquals(softmax(values, [3, 2], 0), thirds);
    assertEquals(softmax(values, [3, 2], -2), thirds);
    assertEquals(softmax(values, [3, 2], 1).slice(0, 2), softmax([0, 9]));
    assertEquals(softmax(values, [1, 3, 2], 1), thirds);
  });

  it("exactSoftmax() does take scalars and empty tensors", () => {
    assertEquals(softmax([7], [], 0), [1]);
    assertEquals(softmax([], [2, 0, 3], 1), []);
  });

  it("exactSoftmax() does throw when a row has no defined result", () => {
    for (const row of [[-Infinity], [Infinity, 1], [NaN, 1]]) {
      assertThrows(() => softmax(row), RangeError, 'Cannot tabulate "x"');
    }
  });
});
