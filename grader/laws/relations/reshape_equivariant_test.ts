import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { mapped, refusal } from "../../testing/made_evidence.ts";
import { casesOf } from "../law.ts";
import { sampleOf } from "../samples/mod.ts";
import { reshapeEquivariant } from "./reshape_equivariant.ts";

const law = reshapeEquivariant();
const sample = sampleOf([1, 2, 3, 4], [2, 2]);
const right = mapped(sample, (x) => -x);

describe("reshapeEquivariant()", () => {
  it("asks for the same values in their shape and flat", () => {
    const shapes = casesOf(law, sample).map(({ input }) => input.shape);
    assertEquals(shapes, [[2, 2], [4]]);
  });

  it("takes the same values from both", () => {
    assertEquals(refusal(law, sample, right, right), undefined);
  });

  it("names the first value that differs", () => {
    const other = mapped(sample, (x) => x > 2 ? 0 : -x);
    assertEquals(
      refusal(law, sample, right, other),
      "it gave -3 where the same input, flat, gave 0",
    );
  });
});
