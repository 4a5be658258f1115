import { assert, assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { exactPointwise } from "./_exact_pointwise.ts";
import { float32FromBits } from "./_float32_from_bits.ts";

/** The first x, going outwards from 0, of which `from` holds. */
interface Threshold {
  readonly name: string;
  /** Of x, as a float32; one less is its neighbour towards 0. */
  readonly bits: number;
  readonly from: (y: number, x: number) => boolean;
}

const SMALLEST_NORMAL = 2 ** -126;
const one = (y: number) => y === 1;
const zero = (y: number) => y === 0;
const identity = (y: number, x: number) => y === x;
const subnormal = (y: number) => Math.abs(y) < SMALLEST_NORMAL;

const THRESHOLDS: readonly Threshold[] = [
  { name: "sigmoid", bits: 0x418aa123, from: one },
  { name: "sigmoid", bits: 0xc2cff1b5, from: zero },
  { name: "sigmoid", bits: 0xc2aeac50, from: subnormal },
  { name: "tanh", bits: 0x41102cb4, from: one },
  { name: "tanh", bits: 0x39b89ba3, from: (y, x) => y !== x },
  { name: "gelu.erf", bits: 0x40ab1ed9, from: identity },
  { name: "gelu.erf", bits: 0xc165b275, from: zero },
  { name: "gelu.erf", bits: 0xc1525707, from: subnormal },
  { name: "gelu.tanh", bits: 0x409fcff9, from: identity },
  { name: "gelu.tanh", bits: 0xc12c557a, from: zero },
  { name: "gelu.tanh", bits: 0xc1219c36, from: subnormal },
  { name: "gelu.sigmoid", bits: 0x411e6366, from: identity },
  { name: "gelu.sigmoid", bits: 0xc27e1c02, from: zero },
  { name: "gelu.sigmoid", bits: 0xc2569db2, from: subnormal },
];

describe("exactPointwise()", () => {
  for (const { name, bits, from } of THRESHOLDS) {
    const x = float32FromBits(bits);
    it(`exactPointwise() does turn at ${x} when asked for ${name}`, () => {
      const before = float32FromBits(bits - 1);
      assert(from(exactPointwise(name, x), x));
      assert(!from(exactPointwise(name, before), before));
    });
  }

  it("exactPointwise() does give the constants that are known", () => {
    const known: readonly (readonly [string, number, number])[] = [
      ["sigmoid", 1, 0.7310585786300049],
      ["tanh", 1, 0.7615941559557649],
      ["gelu.sigmoid", 1, 0.845795766],
      ["gelu.tanh", 1, 0.841191991],
      ["gelu.erf", 1, 0.8413447460685429],
      ["gelu.sigmoid", -1, -0.154204234],
      ["gelu.tanh", -1, -0.158808009],
      ["gelu.erf", -1, -0.1586552539314571],
    ];
    for (const [name, x, y] of known) {
      assertEquals(exactPointwise(name, x), Math.fround(y), `${name}(${x})`);
    }
  });

  it("exactPointwise() does keep every bit when ReLU passes a positive", () => {
    const x = float32FromBits(0x00000001);
    assertEquals(exactPointwise("relu", x), x);
    assertEquals(Object.is(exactPointwise("relu", -x), 0), true);
    assertEquals(Object.is(exactPointwise("relu", -0), 0), true);
  });

  it("exactPointwise() does see which side of a tie the smallest input is", () => {
    const x = float32FromBits(0x00000001);
    for (const name of ["gelu.sigmoid", "gelu.tanh", "gelu.erf"]) {
      assertEquals(exactPointwise(name, x), x, name);
      assertEquals(Object.is(exactPointwise(name, -x), -0), true, name);
    }
  });

  it("exactPointwise() does throw when the name is unknown", () => {
    assertThrows(
      () => exactPointwise("swish", 1),
      RangeError,
      'Cannot compute "swish"',
    );
  });
});
