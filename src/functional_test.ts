import {
  assert,
  assertEquals,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import { afterAll, describe, it } from "@std/testing/bdd";
import { type Activation, Tensor } from "tinytorch";
import * as activations from "tinytorch/core/activations";
import * as F from "tinytorch/functional";

const { GELU, ReLU, Sigmoid, Softmax, Tanh } = activations;
const x = new Tensor([[1, 2]]);

// The exercises may be solved or not: only who is called with what is tested.
describe("functional", () => {
  const originals = new Map<Activation, PropertyDescriptor>();
  afterAll(() => {
    for (const [prototype, original] of originals) {
      Object.defineProperty(prototype, "forward", original);
    }
  });

  /** Replaces a class's `forward` and gives the calls that it gets. */
  function spy(prototype: Activation, result: Tensor): unknown[][] {
    const original = Object.getOwnPropertyDescriptor(prototype, "forward");
    if (original) originals.set(prototype, original);
    const calls: unknown[][] = [];
    prototype.forward = function (...args) {
      assert(this instanceof prototype.constructor);
      calls.push(args);
      return result;
    };
    return calls;
  }

  const functions = [
    [F.relu, ReLU],
    [F.sigmoid, Sigmoid],
    [F.tanh, Tanh],
    [F.gelu, GELU],
  ] as const;
  for (const [f, Class] of functions) {
    it(`${f.name}() runs ${Class.name} of the exercises`, () => {
      const result = new Tensor(1);
      const calls = spy(Class.prototype, result);
      assertStrictEquals(f(x), result);
      assertEquals(calls, [[x]]);
    });
  }

  it("softmax() runs Softmax of the exercises along its dim", () => {
    const result = new Tensor(1);
    const calls = spy(Softmax.prototype, result);
    assertStrictEquals(F.softmax(x), result);
    assertStrictEquals(F.softmax(x, { dim: 0 }), result);
    assertStrictEquals(F.softmax(x, 1), result);
    assertEquals(calls, [[x, -1], [x, 0], [x, 1]]);
  });

  it("softmax() refuses what it cannot understand in a sentence", () => {
    assertThrows(
      () => Reflect.apply(F.softmax, F, [x, { axis: 0 }]),
      TypeError,
      'Cannot softmax: it has no option "axis"',
    );
    assertThrows(
      () => Reflect.apply(F.softmax, F, [x, "last"]),
      TypeError,
      "dim has to be a number, not a string",
    );
  });
});
