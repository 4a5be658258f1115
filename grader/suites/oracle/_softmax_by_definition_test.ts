import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { softmaxByDefinition } from "./_softmax_by_definition.ts";

describe("softmaxByDefinition()", () => {
  it("softmaxByDefinition() does share out 1 along the dim asked for", () => {
    const input = Float32Array.of(0, 9, 0, 9);
    const half = Float32Array.of(0.5, 0.5, 0.5, 0.5);
    assertEquals(softmaxByDefinition(input, [2, 2], 0), half);
    assertEquals(softmaxByDefinition(input, [2, 2], -2), half);
    assertEquals(
      softmaxByDefinition(input, [4], -1),
      Float32Array.from([0, 9, 0, 9], (x) => {
        return Math.exp(x) / (2 + 2 * Math.exp(9));
      }),
    );
  });

  it("softmaxByDefinition() does take scalars and empty tensors", () => {
    const one = Float32Array.of(1);
    assertEquals(softmaxByDefinition(Float32Array.of(3), [], -1), one);
    const none = new Float32Array(0);
    assertEquals(softmaxByDefinition(none, [2, 0], 1), none);
  });
});
