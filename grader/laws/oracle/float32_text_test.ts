import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { decodeFloat32, encodeFloat32 } from "./float32_text.ts";

describe("encodeFloat32()", () => {
  it("encodeFloat32() does write little-endian bytes", () => {
    // 1 is 0x3f800000.
    assertEquals(encodeFloat32([1]), "AACAPw==");
    assertEquals(encodeFloat32([]), "");
  });

  it("encodeFloat32() does round to float32", () => {
    assertEquals(encodeFloat32([0.1]), encodeFloat32([Math.fround(0.1)]));
  });
});

describe("decodeFloat32()", () => {
  it("decodeFloat32() does undo encodeFloat32(), zeros and all", () => {
    const values = Float32Array.of(0, -0, 2 ** -149, -1.5, Infinity, NaN);
    assertEquals(decodeFloat32(encodeFloat32(values)), values);
    assertEquals(Object.is(decodeFloat32(encodeFloat32([-0]))[0], -0), true);
  });
});
