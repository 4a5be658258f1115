import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { Tensor } from "tinytorch";
import { assertKeepsShapes, assertNoOverflow, assertValues } from "./_close.ts";
import { Sigmoid } from "./sigmoid.ts";

describe("Sigmoid.forward()", () => {
  it("gives known values, the lower tail to full accuracy", () => {
    assertValues(new Sigmoid(), [
      [0, 0.5],
      [1, 0.7310585786300049],
      [-1, 0.2689414213699951],
      [6, 0.9975273768433653],
      [-20, 2.0611536181902037e-9],
      [-40, 4.248354255291589e-18],
      [-80, 1.8048513878454153e-35],
    ]);
  });

  it("gives its limits far out, and never NaN for a number", () => {
    const far = [88.8, 104, 710, 746, 1000, 3.4e38, Infinity];
    const upper = new Sigmoid().forward(new Tensor(far));
    assert(upper.data.every((value) => value === 1));
    const lower = new Sigmoid().forward(new Tensor(far).mul(-1));
    assert(lower.data.every((value) => value >= 0 && value < 1e-38));
  });

  it("stays inside (0, 1) up to 17 and reaches 1 at 17.33", () => {
    const { data } = new Sigmoid().forward(new Tensor([-80, 17, 17.33]));
    assert((data[0] ?? 0) > 0);
    assert((data[1] ?? 1) < 1);
    assertEquals(data[2], 1);
  });

  it("keeps NaN", () => {
    assertEquals(new Sigmoid().forward(new Tensor(NaN)).tolist(), NaN);
  });

  it("lets no exponential overflow on the way", () => {
    assertNoOverflow(new Sigmoid());
  });

  it("keeps any shape and leaves its input alone", () => {
    assertKeepsShapes(new Sigmoid());
  });
});
