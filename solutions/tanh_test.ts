import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { Tensor } from "tinytorch";
import { assertKeepsShapes, assertValues } from "./_close.ts";
import { Tanh } from "./tanh.ts";

describe("Tanh.forward()", () => {
  it("gives known values, near 0 to full accuracy", () => {
    assertValues(new Tanh(), [
      [0, 0],
      [1, 0.7615941559557649],
      [-0.5, -0.46211715726000973],
      [1e-2, 0.009999666686665238],
      [-1e-9, -1e-9],
      [1e-20, 1e-20],
    ]);
  });

  it("gives 1 and -1 far out", () => {
    const far = [20, 88.8, 710, 1000, 3.4e38, Infinity];
    const upper = new Tanh().forward(new Tensor(far));
    assert(upper.data.every((value) => value === 1));
    const lower = new Tanh().forward(new Tensor(far).mul(-1));
    assert(lower.data.every((value) => value === -1));
  });

  it("keeps subnormal numbers and NaN", () => {
    const x = new Tensor([1e-45, -1e-45, 1e-40, NaN]);
    assertEquals(new Tanh().forward(x).data, x.data);
  });

  it("keeps any shape and leaves its input alone", () => {
    assertKeepsShapes(new Tanh());
  });
});
