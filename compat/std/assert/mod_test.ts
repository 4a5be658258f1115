import {
  assert,
  assertAlmostEquals,
  assertArrayIncludes,
  assertEquals,
  assertExists,
  assertFalse,
  assertGreater,
  assertGreaterOrEqual,
  assertInstanceOf,
  AssertionError,
  assertIsError,
  assertLess,
  assertLessOrEqual,
  assertMatch,
  assertNotEquals,
  assertNotMatch,
  assertNotStrictEquals,
  assertObjectMatch,
  assertStrictEquals,
  assertStringIncludes,
  assertThrows,
  fail,
} from "@std/assert";
import { describe, it } from "@std/testing/bdd";

/** Checks that an assertion fails, and with this text at the start. */
function refuses(assertion: () => void, start: string): void {
  const error = assertThrows(assertion, AssertionError);
  assertStrictEquals(error.message.slice(0, start.length), start);
}

describe("AssertionError", () => {
  it("is an Error with a name and a cause", () => {
    const error = new AssertionError("text", { cause: 1 });
    assertInstanceOf(error, Error);
    assertEquals([error.name, error.message, error.cause], [
      "AssertionError",
      "text",
      1,
    ]);
  });
});

describe("assert()", () => {
  it("passes what is truthy", () => {
    assert(1);
    assert([]);
  });
  it("throws on what is falsy", () => {
    refuses(() => assert(0), "");
    refuses(() => assert("", "no text"), "no text");
  });
});

describe("assertFalse()", () => {
  it("passes what is falsy", () => {
    assertFalse(0);
    assertFalse(null);
  });
  it("throws on what is truthy", () => {
    refuses(() => assertFalse("a", "text"), "text");
  });
});

describe("fail()", () => {
  it("throws with and without a message", () => {
    refuses(() => fail(), "Failed assertion.");
    refuses(() => fail("here"), "Failed assertion: here");
  });
});

describe("assertExists()", () => {
  it("passes what is falsy but there", () => {
    for (const value of [0, "", false, NaN]) assertExists(value);
  });
  it("throws on null and undefined", () => {
    const text = 'Expected actual: "null" to not be null or undefined';
    refuses(() => assertExists(null), `${text}.`);
    refuses(
      () => assertExists(undefined, "m"),
      text.replace("null", "undefined"),
    );
  });
});

describe("assertEquals()", () => {
  it("passes equal structures", () => {
    assertEquals({ a: [1, NaN] }, { a: [1, NaN] });
  });
  it("throws on others and says so", () => {
    refuses(() => assertEquals([1], [2]), "Values are not equal.\n");
    refuses(() => assertEquals("a", "b", "m"), "Values are not equal: m\n");
  });
});

describe("assertNotEquals()", () => {
  it("passes different structures", () => {
    assertNotEquals({ a: 1 }, { a: 2 });
  });
  it("throws on equal ones and says so", () => {
    refuses(() => assertNotEquals(1, 1), "Expected actual: 1 not to be: 1.");
    refuses(
      () => assertNotEquals(1, 1, "m"),
      "Expected actual: 1 not to be: 1: m",
    );
  });
});

describe("assertStrictEquals()", () => {
  it("passes the same value", () => {
    const list: number[] = [];
    assertStrictEquals(list, list);
    assertStrictEquals(NaN, NaN);
  });
  it("tells 0 from -0", () => {
    refuses(
      () => assertStrictEquals(0, -0),
      "Values are not strictly equal.\n",
    );
  });
  it("throws on equal structures that are not one", () => {
    refuses(
      () => assertStrictEquals([1], [1], "m"),
      "Values have the same structure but are not reference-equal: m\n",
    );
  });
});

describe("assertNotStrictEquals()", () => {
  it("passes two objects", () => {
    assertNotStrictEquals([1], [1]);
    assertNotStrictEquals(0, -0);
  });
  it("throws on the same value", () => {
    refuses(
      () => assertNotStrictEquals(1, 1),
      'Expected "actual" to not be strictly equal to: 1.\n',
    );
  });
});

describe("assertMatch()", () => {
  it("passes text that has the pattern", () => {
    assertMatch("relu.shape", /^relu\./);
  });
  it("throws on other text", () => {
    refuses(
      () => assertMatch("a", /b/, "m"),
      'Expected actual: "a" to match: "/b/": m',
    );
  });
});

describe("assertNotMatch()", () => {
  it("passes text without the pattern", () => {
    assertNotMatch("a", /b/);
  });
  it("throws on text that has it", () => {
    refuses(
      () => assertNotMatch("a", /a/),
      'Expected actual: "a" to not match: "/a/".',
    );
  });
});

describe("assertStringIncludes()", () => {
  it("passes text that has the part", () => {
    assertStringIncludes("hello", "ell");
  });
  it("throws on other text", () => {
    refuses(
      () => assertStringIncludes("a", "b"),
      'Expected actual: "a" to contain: "b".',
    );
  });
});

describe("assertGreater() and the like", () => {
  it("pass what holds", () => {
    assertGreater(2, 1);
    assertGreaterOrEqual(2, 2);
    assertLess("a", "b");
    assertLessOrEqual(2n, 2n);
  });
  it("throw on what does not", () => {
    refuses(() => assertGreater(1, 1), "Expect 1 > 1");
    refuses(() => assertGreaterOrEqual(1, 2), "Expect 1 >= 2");
    refuses(() => assertLess(NaN, 1), "Expect NaN < 1");
    refuses(() => assertLessOrEqual(2, 1, "m"), "m");
  });
});

describe("assertAlmostEquals()", () => {
  it("takes 1e-7 of the expected number for its default tolerance", () => {
    assertAlmostEquals(1 + 9e-8, 1);
    assertAlmostEquals(-1e9, -1e9 + 50);
    refuses(() => assertAlmostEquals(1 + 2e-7, 1), "Expected actual: ");
    refuses(() => assertAlmostEquals(1e-9, 0), "Expected actual: ");
  });
  it("takes a tolerance for absolute", () => {
    assertAlmostEquals(1, 1.5, 0.5);
    refuses(
      () => assertAlmostEquals(1, 1.5, 0.25),
      'Expected actual: "1" to be close to "1.5e+0": delta "5e-1" is greater than "2.5e-1".',
    );
  });
  it("takes NaN and infinities for themselves only", () => {
    assertAlmostEquals(NaN, NaN);
    assertAlmostEquals(Infinity, Infinity);
    refuses(() => assertAlmostEquals(NaN, 1), "Expected actual: ");
    refuses(() => assertAlmostEquals(-Infinity, Infinity), "Expected actual: ");
    refuses(() => assertAlmostEquals(1, Infinity), "Expected actual: ");
  });
});

describe("assertArrayIncludes()", () => {
  it("passes a part, compared by content", () => {
    assertArrayIncludes([{ a: 1 }, { b: 2 }], [{ b: 2 }]);
    assertArrayIncludes(new Uint8Array([1, 2]), [2]);
  });
  it("throws on what is missing", () => {
    refuses(() => assertArrayIncludes([1], [2]), 'Expected actual: "[');
  });
});

describe("assertInstanceOf()", () => {
  it("passes an instance", () => {
    assertInstanceOf(new TypeError("a"), Error);
  });
  it("throws on others and says what they are", () => {
    const text = 'Expected object to be an instance of "Date" but was ';
    refuses(() => assertInstanceOf(new Map(), Date), `${text}"Map".`);
    refuses(() => assertInstanceOf(null, Date, "m"), `${text}"null": m`);
    refuses(() => assertInstanceOf(1, Date), `${text}"number".`);
    refuses(
      () => assertInstanceOf(Date, Date),
      `${text}not an instanced object.`,
    );
  });
});

describe("assertIsError()", () => {
  it("passes the error described", () => {
    assertIsError(new TypeError("a bad b"), TypeError, "bad");
    assertIsError(new TypeError("a bad b"), Error, /b.d/);
  });
  it("throws on others and says why", () => {
    refuses(() => assertIsError(1), 'Expected "error" to be an Error object.');
    refuses(
      () => assertIsError(new Error("a"), TypeError),
      'Expected error to be instance of "TypeError", but was "Error".',
    );
    refuses(
      () => assertIsError(new Error("a"), Error, "b", "m"),
      'Expected error message to include "b", but got "a": m',
    );
  });
});

describe("assertObjectMatch()", () => {
  it("passes over what is not expected", () => {
    const actual = { a: 1, b: { c: 2, d: [1, 2], e: new Set([1]) } };
    assertObjectMatch(actual, { b: { c: 2 } });
    assertObjectMatch(actual, { b: { d: [1, 2], e: new Set([1]) } });
  });
  it("throws on what is expected and not there", () => {
    refuses(
      () => assertObjectMatch({ a: 1 }, { a: 2 }),
      "Values are not equal.",
    );
    refuses(
      () => assertObjectMatch({ a: 1 }, { b: 1 }),
      "Values are not equal.",
    );
    refuses(
      () => assertObjectMatch({ a: { b: 1 } }, { a: { b: 1, c: 2 } }),
      "Values are not equal.",
    );
  });
});
