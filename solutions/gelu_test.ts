import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { Tensor } from "tinytorch";
import { assertKeepsShapes, assertNoOverflow, assertValues } from "./_close.ts";
import { GELU } from "./gelu.ts";

describe("GELU.forward()", () => {
  it("gives known values of x * sigmoid(1.702 * x)", () => {
    assertValues(new GELU(), [
      [0, 0],
      [1, 0.845795766],
      [-1, -0.154204234],
    ], 1e-8 + 2 ** -23);
  });

  it("has its minimum of -0.16361 near -0.751", () => {
    const x = Float32Array.from({ length: 400 }, (_, i) => -4 + i / 100);
    const { data } = new GELU().forward(new Tensor(x));
    const lowest = data.indexOf(Math.min(...data));
    assertEquals(x[lowest], Math.fround(-0.75));
    assertEquals(data[lowest]?.toFixed(5), "-0.16361");
  });

  it("gives x far right and 0 far left, and never NaN for a number", () => {
    const far = new Tensor([15, 88.8, 417, 710, 3.4028234663852886e38]);
    assertEquals(new GELU().forward(far).data, far.data);
    const left = far.add(55).mul(-1);
    assert(new GELU().forward(left).data.every((value) => value === 0));
  });

  it("gives Infinity for Infinity and keeps NaN", () => {
    const y = new GELU().forward(new Tensor([Infinity, NaN]));
    assertEquals(y.tolist(), [Infinity, NaN]);
  });

  it("lets no exponential overflow on the way", () => {
    assertNoOverflow(new GELU());
  });

  it("keeps any shape and leaves its input alone", () => {
    assertKeepsShapes(new GELU());
  });
});
