import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { float32FromBits } from "./_float32_from_bits.ts";

describe("float32FromBits()", () => {
  it("float32FromBits() does read sign, exponent and fraction", () => {
    assertEquals(float32FromBits(0x3f800000), 1);
    assertEquals(float32FromBits(0xc0490fdb), Math.fround(-Math.PI));
    assertEquals(float32FromBits(0x00000001), 2 ** -149);
    assertEquals(float32FromBits(0xff800000), -Infinity);
  });
});
