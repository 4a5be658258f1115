import { assertEquals, assertStrictEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import * as fc from "fast-check";
import { sizeOf, Tensor } from "tinytorch";
import { arbitraryShape } from "./_arbitrary_shapes.ts";

const x = new Tensor([[[1, 2], [3, 4]], [[8, 7], [6, 5]]]);

describe("Tensor.sum()", () => {
  it("adds up everything without a dim", () => {
    assertEquals(x.sum().tolist(), 36);
    assertEquals(x.sum().shape, []);
    assertEquals(x.sum({ keepdim: true }).tolist(), [[[36]]]);
    assertEquals(new Tensor(3).sum().tolist(), 3);
  });

  it("adds up along any dim", () => {
    assertEquals(x.sum({ dim: 0 }).tolist(), [[9, 9], [9, 9]]);
    assertEquals(x.sum({ dim: 1 }).tolist(), [[4, 6], [14, 12]]);
    assertEquals(x.sum({ dim: -1 }).tolist(), [[3, 7], [15, 11]]);
    assertEquals(x.sum({ dim: 1, keepdim: true }).shape, [2, 1, 2]);
    assertEquals(new Tensor(3).sum({ dim: -1 }).tolist(), 3);
  });

  it("takes dim and keepdim one after the other, as PyTorch does", () => {
    assertEquals(x.sum(1).tolist(), x.sum({ dim: 1 }).tolist());
    assertEquals(x.sum(-1, true).shape, [2, 2, 1]);
    assertEquals(x.max(0, false).tolist(), x.max({ dim: 0 }).tolist());
    assertEquals(x.sum(undefined, true).tolist(), [[[36]]]);
  });

  for (
    const [args, state] of [
      [[null], "dim has to be a number, not null"],
      [["0"], "dim has to be a number, not a string"],
      [[[0, 1]], 'it has no option "0"'],
      [[{ dims: 0 }], 'it has no option "dims"'],
      [[0, 1], "keepdim has to be a boolean, not a number"],
      [[{ dim: 0 }, true], "keepdim stands beside the options"],
      [[{ dim: "0" }], "dim has to be a number, not a string"],
    ] as const
  ) {
    it(`refuses ${JSON.stringify(args)} in a sentence`, () => {
      for (const name of ["sum", "max"] as const) {
        assertThrows(
          () => Reflect.apply(x[name], x, args),
          TypeError,
          `Cannot ${name}: ${state}; give a dim such as -1, or { dim: -1 }`,
        );
      }
    });
  }

  it("gives 0 for nothing", () => {
    const empty = new Tensor(new Float32Array(0), [2, 0]);
    assertEquals(empty.sum().tolist(), 0);
    assertEquals(empty.sum({ dim: 1 }).tolist(), [0, 0]);
    assertEquals(empty.sum({ dim: 0 }).shape, [0]);
    assertEquals(empty.sum({ dim: 1, keepdim: true }).shape, [2, 1]);
  });

  it("adds up in float64 and rounds once", () => {
    const small = new Float32Array(1025).fill(2 ** -24);
    small[0] = 1;
    assertStrictEquals(
      new Tensor(small).sum().data[0],
      Math.fround(1 + 2 ** -14),
    );
    const columns = new Tensor(small).reshape([-1, 1]).sum({ dim: 0 });
    assertStrictEquals(columns.data[0], Math.fround(1 + 2 ** -14));
  });

  it("gives the same over one dim after another as over all", () => {
    fc.assert(fc.property(arbitraryShape(), (shape) => {
      const data = Float32Array.from({ length: sizeOf(shape) }, (_, i) => i);
      let rest = new Tensor(data, shape);
      const all = rest.sum();
      while (rest.ndim > 0) rest = rest.sum({ dim: rest.ndim >> 1 });
      assertEquals(rest.tolist(), all.tolist());
    }));
  });

  it("throws when there is no such dim", () => {
    assertThrows(() => x.sum({ dim: 3 }), RangeError, "[2, 2, 2]");
  });
});

describe("Tensor.max()", () => {
  it("finds the largest of all and along any dim", () => {
    assertEquals(x.max().tolist(), 8);
    assertEquals(x.max({ dim: 0 }).tolist(), [[8, 7], [6, 5]]);
    assertEquals(x.max({ dim: 1 }).tolist(), [[3, 4], [8, 7]]);
    assertEquals(x.max({ dim: -1 }).tolist(), [[2, 4], [8, 6]]);
    assertEquals(x.max({ dim: -1, keepdim: true }).shape, [2, 2, 1]);
    assertEquals(x.max({ keepdim: true }).tolist(), [[[8]]]);
  });

  it("finds it among negative numbers and infinities", () => {
    assertEquals(new Tensor([-3, -2, -5]).max().tolist(), -2);
    assertEquals(new Tensor([-Infinity, -Infinity]).max().tolist(), -Infinity);
  });

  it("gives NaN wherever there is one", () => {
    const some = new Tensor([[1, NaN, 2], [1, 2, 3]]);
    assertEquals(some.max({ dim: 1 }).tolist(), [NaN, 3]);
  });

  it("gives -Infinity for an empty dim", () => {
    const empty = new Tensor(new Float32Array(0), [2, 0]);
    assertEquals(empty.max({ dim: -1 }).tolist(), [-Infinity, -Infinity]);
    assertEquals(empty.max().tolist(), -Infinity);
  });

  it("gives an empty tensor along a dim that is not the empty one", () => {
    const empty = new Tensor(new Float32Array(0), [2, 0]);
    assertEquals(empty.max({ dim: 0 }).shape, [0]);
  });
});
