import { assert } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { equal } from "./equal.ts";

class Point {
  readonly #secret: number;
  constructor(readonly x: number, secret = 0) {
    this.#secret = secret;
  }
  get double(): number {
    return 2 * this.x;
  }
  get half(): number {
    return this.#secret / 2;
  }
}

describe("equal()", () => {
  it("compares primitives", () => {
    assert(equal(1, 1));
    assert(equal("a", "a"));
    assert(equal(undefined, undefined));
    assert(equal(1n, 1n));
    assert(!equal(1, "1"));
    assert(!equal(null, undefined));
    assert(!equal(0, false));
    assert(!equal(1, 1n));
  });

  it("takes NaN for NaN and -0 for 0", () => {
    assert(equal(NaN, NaN));
    assert(equal(-0, 0));
    assert(equal([NaN, -0], [NaN, 0]));
    assert(equal(new Float32Array([NaN, -0]), new Float32Array([NaN, 0])));
    assert(!equal(NaN, 0));
  });

  it("compares objects and arrays by content, in any order of keys", () => {
    assert(equal({ a: 1, b: [2, { c: 3 }] }, { b: [2, { c: 3 }], a: 1 }));
    assert(!equal({ a: 1 }, { a: 2 }));
    assert(!equal({ a: 1 }, { b: 1 }));
    assert(!equal([1, 2], [2, 1]));
    assert(!equal([1, 2], [1, 2, 3]));
    assert(!equal([], {}));
  });

  it("tells an absent property from an undefined one", () => {
    assert(!equal({ a: undefined }, {}));
    assert(!equal({ a: undefined, b: 1 }, { b: 1, c: undefined }));
  });

  it("takes an object without a prototype for a plain one", () => {
    const bare = Object.assign(Object.create(null), { a: 1 });
    assert(equal(bare, { a: 1 }));
    assert(equal({ a: 1 }, bare));
  });

  it("compares symbol keys", () => {
    const key = Symbol("key");
    assert(equal({ [key]: 1 }, { [key]: 1 }));
    assert(!equal({ [key]: 1 }, { [key]: 2 }));
  });

  it("compares typed arrays by class and numbers", () => {
    assert(equal(new Uint8Array([1, 2]), new Uint8Array([1, 2])));
    assert(!equal(new Uint8Array([1]), new Uint8Array([2])));
    assert(!equal(new Uint8Array([1]), new Uint8Array([1, 0])));
    assert(!equal(new Uint8Array([1]), new Int8Array([1])));
    assert(!equal(new Float32Array([1]), [1]));
    const view = new Float32Array(4).fill(1).subarray(1, 3);
    assert(equal(view, new Float32Array([1, 1])));
  });

  it("compares buffers by their bytes", () => {
    const of = (...bytes: number[]) => new Uint8Array(bytes).buffer;
    assert(equal(of(1, 2), of(1, 2)));
    assert(!equal(of(1, 2), of(1, 3)));
  });

  it("compares sets and maps without regard to order", () => {
    assert(equal(new Set([1, 2]), new Set([2, 1])));
    assert(!equal(new Set([1]), new Set([2])));
    assert(equal(new Set([{ a: 1 }, { b: 2 }]), new Set([{ b: 2 }, { a: 1 }])));
    assert(!equal(new Set([{ a: 1 }]), new Set([{ a: 2 }])));
    const map = new Map([["a", [1]], ["b", [2]]]);
    assert(equal(map, new Map([["b", [2]], ["a", [1]]])));
    assert(!equal(map, new Map([["b", [2]], ["a", [3]]])));
    assert(!equal(map, new Map([["b", [2]]])));
    assert(equal(new Map([[{ k: 1 }, 1]]), new Map([[{ k: 1 }, 1]])));
    assert(!equal(new Map([[{ k: 1 }, 1]]), new Map([[{ k: 2 }, 1]])));
    assert(!equal(new Map(), new Set()));
  });

  it("compares dates, patterns and addresses by what they say", () => {
    assert(equal(new Date(5), new Date(5)));
    assert(equal(new Date(NaN), new Date(NaN)));
    assert(!equal(new Date(5), new Date(6)));
    assert(equal(/a/g, /a/g));
    assert(!equal(/a/g, /a/i));
    assert(equal(new URL("https://a.org/"), new URL("https://a.org")));
    assert(!equal(new URL("https://a.org/"), new URL("https://b.org/")));
  });

  it("compares instances by class, fields and getters", () => {
    assert(equal(new Point(1), new Point(1)));
    assert(!equal(new Point(1), new Point(2)));
    assert(!equal(new Point(1), { x: 1 }));
    assert(!equal(new Point(1, 1), new Point(1, 2)));
    assert(!equal(new Error("a"), new Error("b")));
    assert(!equal(new TypeError("a"), new RangeError("a")));
  });

  it("compares functions by identity", () => {
    const f = () => 1;
    assert(equal({ f }, { f }));
    assert(!equal({ f }, { f: () => 1 }));
  });

  it("compares cycles", () => {
    interface Ring {
      next?: Ring;
      name: string;
    }
    const ring = (name: string): Ring => {
      const made: Ring = { name };
      made.next = made;
      return made;
    };
    assert(equal(ring("a"), ring("a")));
    assert(!equal(ring("a"), ring("b")));
  });
});
