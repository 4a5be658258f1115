import {
  assert,
  assertAlmostEquals,
  assertEquals,
  AssertionError,
  assertMatch,
  assertNotEquals,
  assertStrictEquals,
  assertStringIncludes,
  assertThrows,
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
    assert(error instanceof Error);
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
      'Expected actual: "1" to be close to "1.5": delta "0.5" is greater than "0.25".',
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
