import {
  assert,
  assertEquals,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import * as fc from "fast-check";
import { type NestedArray, sizeOf, Tensor } from "tinytorch";
import { arbitraryShape } from "./_arbitrary_shapes.ts";

describe("Tensor()", () => {
  it("takes its shape from how lists are nested", () => {
    const shapes = [5, [1, 2], [[1], [2]], [[[1, 2]]], [], [[], []]].map((
      values,
    ) => new Tensor(values).shape);
    assertEquals(shapes, [[], [2], [2, 1], [1, 1, 2], [0], [2, 0]]);
  });

  it("lays numbers out row by row, as float32", () => {
    const x = new Tensor([[1, 2], [3, 0.1]]);
    assertEquals(x.data, new Float32Array([1, 2, 3, 0.1]));
  });

  it("takes lists with a shape", () => {
    assertEquals(new Tensor([1, 2, 3, 4], [2, 2]).tolist(), [[1, 2], [3, 4]]);
    assertEquals(new Tensor(5, [1, 1]).tolist(), [[5]]);
  });

  it("wraps a Float32Array and does not copy it", () => {
    const whole = new Float32Array([0, 1, 2, 3, 4]);
    const view = whole.subarray(1, 4);
    const x = new Tensor(view, [3, 1]);
    assertStrictEquals(x.data, view);
    assertEquals(x.tolist(), [[1], [2], [3]]);
    assertEquals(new Tensor(whole).shape, [5]);
  });

  it("copies and freezes the shape", () => {
    const shape = [2, 1];
    const x = new Tensor([1, 2], shape);
    assert(x.shape !== shape);
    assert(Object.isFrozen(x.shape));
    assert(Object.isFrozen(new Tensor(1).shape));
  });

  it("throws a TypeError on ragged lists that names both shapes", () => {
    const error = assertThrows(() => new Tensor([[1, 2], [3]]), TypeError);
    assertEquals(
      error.message,
      "Cannot make a Tensor of ragged lists: entry [1] has shape [1], " +
        "the first one beside it [2]; give both the same shape",
    );
    const ragged: [NestedArray, string][] = [
      [[1, [2]], "entry [1] has shape [1], the first one beside it []"],
      [[[1], 2], "entry [1] has shape [], the first one beside it [1]"],
      [[[], [1]], "entry [1] has shape [1], the first one beside it [0]"],
      [
        [[[1, 2]], [[3, 4, 5]]],
        "entry [1][0] has shape [3], the first one beside it [2]",
      ],
    ];
    for (const [values, state] of ragged) {
      assertThrows(() => new Tensor(values), TypeError, state);
    }
  });

  it("throws a TypeError on what is no number", () => {
    const wrong: [unknown, string][] = [
      ["1", 'of "1": it is string'],
      [undefined, 'of "undefined": it is undefined'],
      [null, 'of "null": it is null'],
      [{}, "it is an object"],
      [[1, "2"], 'of "2": entry [1] is string'],
      [[[1], undefined], 'of "undefined": entry [1] is undefined'],
      [[[1n]], 'of "1": entry [0][0] is bigint'],
      [new Float64Array(2), "it is an object"],
    ];
    for (const [values, state] of wrong) {
      assertThrows(() => new Tensor(values as NestedArray), TypeError, state);
    }
  });

  it("throws a RangeError on another count that names both shapes", () => {
    const error = assertThrows(
      () => new Tensor(new Float32Array(5), [2, 3]),
      RangeError,
    );
    assertEquals(
      error.message,
      'Cannot give shape "[2, 3]" to data of shape [5]: one holds 6 numbers, ' +
        "the other 5; make both hold equally many",
    );
    assertThrows(() => new Tensor([[1, 2]], [3]), RangeError, "[1, 2]");
    assertThrows(() => new Tensor([], []), RangeError);
  });

  it("throws on what is no shape", () => {
    const data = new Float32Array(4);
    for (const shape of [[-4], [-2, -2], [0.5, 8], [NaN], [Infinity]]) {
      assertThrows(() => new Tensor(data, shape), RangeError, "is no length");
    }
    const shape = 4 as unknown as number[];
    assertThrows(() => new Tensor(data, shape), TypeError, "it is no array");
  });

  it("keeps NaN, infinities and the sign of zero", () => {
    const { data } = new Tensor([NaN, -Infinity, -0, 1e-45]);
    assert(Number.isNaN(data[0]));
    assertStrictEquals(data[1], -Infinity);
    assertStrictEquals(data[2], -0);
    assertStrictEquals(data[3], 2 ** -149);
  });
});

describe("Tensor.size, ndim and nbytes", () => {
  it("count numbers, dims and bytes", () => {
    const x = new Tensor([[1, 2, 3], [4, 5, 6]]);
    assertEquals([x.size, x.ndim, x.nbytes], [6, 2, 24]);
    const scalar = new Tensor(1);
    assertEquals([scalar.size, scalar.ndim, scalar.nbytes], [1, 0, 4]);
  });

  it("count only the view's own", () => {
    const x = new Tensor(new Float32Array(100).subarray(10, 14));
    assertEquals([x.size, x.nbytes], [4, 16]);
  });
});

describe("Tensor.map()", () => {
  it("gives the number and its place", () => {
    const x = new Tensor([[10, 20], [30, 40]]);
    const y = x.map((value, index) => value + index);
    assertEquals(y.tolist(), [[10, 21], [32, 43]]);
    assertEquals(x.tolist(), [[10, 20], [30, 40]]);
  });

  it("keeps empty and scalar shapes", () => {
    assertEquals(new Tensor([[], []]).map(() => 1).shape, [2, 0]);
    assertEquals(new Tensor(2).map((value) => -value).tolist(), -2);
  });
});

describe("Tensor.exp()", () => {
  it("rounds once", () => {
    const y = new Tensor([0, 1, -1, 89, -104]).exp();
    assertEquals(
      y.data,
      new Float32Array([1, Math.E, 1 / Math.E, Infinity, 0]),
    );
  });

  it("calls the Math.exp of the moment", () => {
    const original = Math.exp;
    try {
      Math.exp = () => 7;
      assertEquals(new Tensor([0, 1]).exp().tolist(), [7, 7]);
    } finally {
      Math.exp = original;
    }
  });
});

describe("Tensor.reshape()", () => {
  it("shares the data", () => {
    const x = new Tensor([1, 2, 3, 4, 5, 6]);
    const y = x.reshape([2, -1]);
    assertStrictEquals(y.data, x.data);
    assertEquals(y.tolist(), [[1, 2, 3], [4, 5, 6]]);
    assertEquals(x.shape, [6]);
  });

  it("throws when the count differs", () => {
    const x = new Tensor([1, 2, 3, 4, 5, 6]);
    assertThrows(
      () => x.reshape([4]),
      RangeError,
      'Cannot reshape [6] to "[4]"',
    );
  });
});

describe("Tensor.tolist()", () => {
  it("gives back what a tensor was made of", () => {
    const tensors = arbitraryShape().chain((shape) =>
      fc.float32Array({ minLength: sizeOf(shape), maxLength: sizeOf(shape) })
        .map((data) => new Tensor(data, shape))
    );
    fc.assert(fc.property(tensors, (x) => {
      const y = new Tensor(x.tolist());
      assertEquals(y.data, x.data);
      // Lists cannot tell the dims inside an empty one.
      const open = x.shape.indexOf(0) + 1;
      assertEquals(y.shape, open > 0 ? x.shape.slice(0, open) : x.shape);
    }));
  });
});
