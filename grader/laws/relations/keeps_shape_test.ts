import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { refusal } from "../../../dev/testing/made_evidence.ts";
import { sampleOf } from "../samples/mod.ts";
import { keepsShape } from "./keeps_shape.ts";

const law = keepsShape();

describe("keepsShape()", () => {
  it("tries scalars, empty tensors, and five ranks", () => {
    const shapes = law.examples!.map(({ input }) => input.shape.join("x"));
    for (const shape of ["", "0", "3x0", "2x0x3", "2x2x1x2x3"]) {
      assert(shapes.includes(shape), shape);
    }
  });

  it("takes the same shape only", () => {
    const sample = sampleOf([1, 2], [1, 2]);
    const { data } = sample.input;
    const same = { output: { shape: [1, 2], data } };
    assertEquals(refusal(law, sample, same), undefined);
    for (const shape of [[2], [2, 1], [1, 2, 1]]) {
      assertEquals(
        refusal(law, sample, { output: { shape, data } }),
        `it gave shape [${
          shape.join(", ")
        }] for an input of shape [1, 2]; wanted the same`,
      );
    }
  });

  it("tells a scalar from a vector of one", () => {
    const sample = sampleOf([1], []);
    const vector = { output: { shape: [1], data: Float32Array.of(1) } };
    assertEquals(
      refusal(law, sample, vector),
      "it gave shape [1] for an input of shape []; wanted the same",
    );
  });
});
