import {
  assert,
  assertEquals,
  AssertionError,
  assertRejects,
  assertStrictEquals,
  assertThrows,
} from "@std/assert";
import { describe, it } from "@std/testing/bdd";

function thrower(error: unknown): () => never {
  return () => {
    throw error;
  };
}

describe("assertThrows()", () => {
  it("returns what was thrown", () => {
    const error = new RangeError("too far");
    assertStrictEquals(assertThrows(thrower(error)), error);
    assertStrictEquals(assertThrows(thrower(error), RangeError, "far"), error);
    assertStrictEquals(assertThrows(thrower(error), Error, ""), error);
    assertEquals(assertThrows(thrower("text")), "text");
  });

  it("throws if nothing is thrown", () => {
    const quiet = () => assertThrows(() => 1);
    assertEquals(messageOf(quiet), "Expected function to throw.");
    const typed = () => assertThrows(() => 1, TypeError, "x", "m");
    assertEquals(messageOf(typed), "Expected function to throw: m");
  });

  it("throws on another class, another message and no error at all", () => {
    const error = thrower(new RangeError("far"));
    assertEquals(
      messageOf(() => assertThrows(error, TypeError)),
      'Expected error to be instance of "TypeError", but was "RangeError".',
    );
    assertEquals(
      messageOf(() => assertThrows(error, RangeError, "near")),
      'Expected error message to include "near", but got "far".',
    );
    assertEquals(
      messageOf(() => assertThrows(thrower("far"), RangeError)),
      "A non-Error object was thrown.",
    );
  });
});

describe("assertRejects()", () => {
  it("resolves to what the promise was rejected with", async () => {
    const error = new RangeError("too far");
    const fn = () => Promise.reject(error);
    assertStrictEquals(await assertRejects(fn), error);
    assertStrictEquals(await assertRejects(fn, RangeError, "far"), error);
  });

  it("rejects if the promise is not rejected", async () => {
    const error = await assertRejects(
      () => assertRejects(() => Promise.resolve(1), Error, "", "m"),
      AssertionError,
    );
    assertEquals(error.message, "Expected function to reject: m");
  });

  it("rejects if the function throws at once", async () => {
    const error = await assertRejects(
      () => assertRejects(thrower(new Error("a"))),
      AssertionError,
    );
    assertEquals(error.message, "Function throws when expected to reject.");
  });

  it("rejects on another class, another message and no error at all", async () => {
    const fn = () => Promise.reject(new RangeError("far"));
    await assertRejects(
      () => assertRejects(fn, TypeError),
      AssertionError,
      'Expected error to be instance of "TypeError"',
    );
    await assertRejects(
      () => assertRejects(fn, RangeError, "near"),
      AssertionError,
      'Expected error message to include "near"',
    );
    await assertRejects(
      () => assertRejects(() => Promise.reject("far"), RangeError),
      AssertionError,
      "A non-Error object was rejected.",
    );
  });
});

function messageOf(fn: () => unknown): string {
  try {
    fn();
  } catch (error) {
    assert(error instanceof AssertionError);
    return error.message;
  }
  return "nothing was thrown";
}
