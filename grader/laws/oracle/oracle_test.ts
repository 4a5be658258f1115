import { assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { encodeFloat32 } from "./_encode_float32.ts";
import { Oracle } from "./oracle.ts";

const floats = encodeFloat32([1, 2]);
const oracle = new Oracle(
  {
    $comment: "",
    inputs: { some: floats, more: floats },
    functions: {
      negate: { formula: "-x", outputs: { some: encodeFloat32([-1, -2]) } },
    },
  },
);

describe("Oracle", () => {
  it("pointwise() does give inputs and outputs side by side", () => {
    assertEquals(oracle.pointwise("negate", "some"), {
      inputs: Float32Array.of(1, 2),
      outputs: Float32Array.of(-1, -2),
    });
  });

  it("pointwise() does decode afresh when called again", () => {
    oracle.pointwise("negate", "some").outputs.fill(9);
    assertEquals(oracle.pointwise("negate", "some").outputs[0], -1);
  });

  it("pointwise() does throw and list the names when one is unknown", () => {
    assertThrows(
      () => oracle.pointwise("double", "some"),
      RangeError,
      'Cannot look up "double": the oracle has no such function; use negate',
    );
    assertThrows(
      () => oracle.pointwise("negate", "none"),
      RangeError,
      'Cannot look up "none": the oracle has no such set of inputs; ' +
        "use some, more",
    );
    assertThrows(() => oracle.pointwise("toString", "some"), RangeError);
    assertThrows(() => oracle.pointwise("negate", "more"), RangeError);
  });

  it("functions() and sets() do list what pointwise() takes", () => {
    assertEquals(oracle.functions(), ["negate"]);
    assertEquals(oracle.sets(), ["some", "more"]);
  });
});
