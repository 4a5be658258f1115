import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertThrows,
} from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import * as fc from "fast-check";
import { normalizeDim, Tensor } from "tinytorch";
import { assertKeepsShapes, assertNoOverflow } from "./_close.ts";
import { Softmax } from "./softmax.ts";

/** Softmax of a row, as a list. */
function row(...values: number[]): number[] {
  return [...new Softmax().forward(new Tensor(values)).data];
}

const x = new Tensor(Float32Array.from({ length: 24 }, (_, i) => i * 7 % 11), [
  2,
  3,
  4,
]);

describe("Softmax.forward()", () => {
  it("gives known values, wherever the row lies", () => {
    const due = [0.09003057317038046, 0.24472847105479764, 0.6652409557748219];
    for (const shift of [0, 1000, -1000, 4096]) {
      assertEquals(row(shift, shift + 1, shift + 2), due.map(Math.fround));
    }
    assertEquals(row(2, 2, 2, 2), [0.25, 0.25, 0.25, 0.25]);
    assertEquals(row(5), [1]);
  });

  it("takes rows far apart and places far apart", () => {
    const y = new Softmax().forward(
      new Tensor([[0, 0], [1000, 1000], [-1000, -1000]]),
    );
    assert(y.data.every((value) => value === 0.5));
    assertEquals(row(0, 0, 0, 3000), [0, 0, 0, 1]);
    assertEquals(row(3.4e38, -3.4e38), [1, 0]);
    assertEquals(row(0, -103.5), [
      1,
      Math.fround(Math.exp(Math.fround(-103.5))),
    ]);
  });

  it("takes -Infinity for a masked place", () => {
    assertEquals(row(-Infinity, 0, 0), [0, 0.5, 0.5]);
  });

  it("gives NaN where there is no answer, as PyTorch does", () => {
    const lost = [NaN, NaN];
    assertEquals(row(-Infinity, -Infinity), lost);
    assertEquals(row(Infinity, 1), lost);
    assertEquals(row(NaN, 1), lost);
  });

  it("adds up in float64", () => {
    const long = row(0, ...new Array(1023).fill(-16.7));
    assertAlmostEquals(long.reduce((sum, value) => sum + value), 1, 1e-7);
    assertAlmostEquals(
      long[0] ?? 0,
      1 / (1 + 1023 * Math.exp(Math.fround(-16.7))),
      6e-8,
    );
  });

  it("gives rows along any dim that sum to 1", () => {
    for (const dim of [0, 1, 2, -1, -2, -3]) {
      const y = new Softmax().forward(x, dim);
      assertEquals(y.shape, x.shape);
      for (const sum of y.sum({ dim }).data) assertAlmostEquals(sum, 1, 3e-7);
      // The same by the operations of the tensor.
      const exps = x.sub(x.max({ dim, keepdim: true })).exp();
      const due = exps.div(exps.sum({ dim, keepdim: true }));
      const apart = y.sub(due).data.map(Math.abs);
      assert(Math.max(...apart) <= 1e-7);
      assertEquals(
        y.data,
        new Softmax().forward(x, normalizeDim(dim, x.shape)).data,
      );
    }
  });

  it("runs along the last dim by default", () => {
    assertEquals(
      new Softmax().forward(x).data,
      new Softmax().forward(x, 2).data,
    );
  });

  it("gives 1 for a scalar", () => {
    assertEquals(new Softmax().forward(new Tensor(1000)).tolist(), 1);
    assertEquals(new Softmax().forward(new Tensor(-3), 0).tolist(), 1);
  });

  it("keeps empty tensors empty along any dim", () => {
    const empty = new Tensor(new Float32Array(0), [2, 0, 3]);
    for (const dim of [0, 1, 2]) {
      assertEquals(new Softmax().forward(empty, dim).shape, [2, 0, 3]);
    }
  });

  it("throws a RangeError that names the shape when there is no such dim", () => {
    for (const dim of [3, -4, 0.5, NaN]) {
      assertThrows(
        () => new Softmax().forward(x, dim),
        RangeError,
        "[2, 3, 4]",
      );
    }
    const empty = new Tensor([]);
    assertThrows(() => new Softmax().forward(empty, 1), RangeError, "[0]");
  });

  it("does not change with a shift that is exact", () => {
    const logits = fc.array(fc.integer({ min: -50, max: 50 }), {
      minLength: 1,
    });
    const shift = fc.integer({ min: -4096, max: 4096 });
    fc.assert(fc.property(logits, shift, (values, c) => {
      assertEquals(row(...values.map((value) => value + c)), row(...values));
    }));
  });

  it("lets no exponential overflow on the way", () => {
    assertNoOverflow(new Softmax());
  });

  it("keeps any shape and leaves its input alone", () => {
    assertKeepsShapes(new Softmax());
  });
});
