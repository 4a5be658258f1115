import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { Tensor } from "tinytorch";
import { assertKeepsShapes } from "./_close.ts";
import { ReLU } from "./relu.ts";

describe("ReLU.forward()", () => {
  it("keeps what is positive, bit for bit", () => {
    const positive = [
      1e-45,
      1e-38,
      0.1,
      1,
      1e20,
      3.4028234663852886e38,
      Infinity,
    ];
    const x = new Tensor(positive);
    assertEquals(new ReLU().forward(x).data, x.data);
  });

  it("turns what is negative, and -0, into +0", () => {
    const negative = [-0, -1e-45, -1, -1e20, -3.4028234663852886e38, -Infinity];
    const { data } = new ReLU().forward(new Tensor(negative));
    assert(data.every((value) => Object.is(value, 0)));
  });

  it("keeps NaN", () => {
    assertEquals(new ReLU().forward(new Tensor([NaN, 1])).tolist(), [NaN, 1]);
  });

  it("keeps any shape and leaves its input alone", () => {
    assertKeepsShapes(new ReLU());
  });
});
