/**
 * A stand-in for the part of `@std/assert` that this kit uses, for machines
 * that cannot reach JSR. Same names, signatures and verdicts; only the drawing
 * of differences is simpler.
 *
 * @module
 */
import { difference, format } from "./_difference.ts";
import { equal } from "./equal.ts";

type ErrorClass<E> = new (...args: never[]) => E;

/** What every failed assertion throws. */
export class AssertionError extends Error {
  override readonly name = "AssertionError";
}

/** Throws an {@linkcode AssertionError} unless `expr` is truthy. */
export function assert(expr: unknown, msg = ""): asserts expr {
  if (!expr) throw new AssertionError(msg);
}

/** Throws an {@linkcode AssertionError} unless both are {@linkcode equal}. */
export function assertEquals<T>(actual: T, expected: T, msg?: string): void {
  if (equal(actual, expected)) return;
  const drawn = difference(actual, expected);
  throw new AssertionError(`Values are not equal${suffix(msg)}\n${drawn}`);
}

/** Throws an {@linkcode AssertionError} if both are {@linkcode equal}. */
export function assertNotEquals<T>(actual: T, expected: T, msg?: string): void {
  assert(
    !equal(actual, expected),
    `Expected actual: ${format(actual)} not to be: ${format(expected)}${
      suffix(msg)
    }`,
  );
}

/** Throws an {@linkcode AssertionError} unless `Object.is` holds. */
export function assertStrictEquals<T>(
  actual: unknown,
  expected: T,
  msg?: string,
): asserts actual is T {
  if (Object.is(actual, expected)) return;
  const seen = format(actual);
  if (seen === format(expected)) {
    const what = "Values have the same structure but are not reference-equal";
    throw new AssertionError(`${what}${suffix(msg)}\n\n${seen}\n`);
  }
  const drawn = difference(actual, expected);
  throw new AssertionError(
    `Values are not strictly equal${suffix(msg)}\n${drawn}`,
  );
}

/**
 * Throws an {@linkcode AssertionError} unless two numbers are close.
 *
 * @param tolerance The largest absolute difference that passes. Default: 1e-7
 *   of `expected`, or 1e-7 itself where `expected` is not finite.
 */
export function assertAlmostEquals(
  actual: number,
  expected: number,
  tolerance?: number,
  msg?: string,
): void {
  if (Object.is(actual, expected)) return;
  const delta = Math.abs(expected - actual);
  const share = Number.isFinite(expected) ? Math.abs(expected) : 1;
  const limit = tolerance ?? share * 1e-7;
  assert(
    delta <= limit,
    `Expected actual: "${actual}" to be close to "${expected}": ` +
      `delta "${delta}" is greater than "${limit}"${suffix(msg)}`,
  );
}

/** Throws an {@linkcode AssertionError} unless the pattern is found. */
export function assertMatch(
  actual: string,
  expected: RegExp,
  msg?: string,
): void {
  assert(
    expected.test(actual),
    `Expected actual: "${actual}" to match: "${expected}"${suffix(msg)}`,
  );
}

/** Throws an {@linkcode AssertionError} unless `expected` is in `actual`. */
export function assertStringIncludes(
  actual: string,
  expected: string,
  msg?: string,
): void {
  assert(
    actual.includes(expected),
    `Expected actual: "${actual}" to contain: "${expected}"${suffix(msg)}`,
  );
}

/**
 * Throws an {@linkcode AssertionError} unless `fn` throws an `ErrorClass`
 * whose message holds `msgIncludes`.
 *
 * @returns What `fn` threw.
 */
export function assertThrows<E extends Error = Error>(
  fn: () => unknown,
  ErrorClass: ErrorClass<E>,
  msgIncludes?: string,
  msg?: string,
): E;
/** Throws an {@linkcode AssertionError} unless `fn` throws. */
export function assertThrows(fn: () => unknown): unknown;
export function assertThrows(
  fn: () => unknown,
  ErrorClass?: ErrorClass<Error>,
  msgIncludes?: string,
  msg?: string,
): unknown {
  try {
    fn();
  } catch (error) {
    check(error, "thrown", ErrorClass, msgIncludes, msg);
    return error;
  }
  throw new AssertionError(`Expected function to throw${suffix(msg)}`);
}

/**
 * Rejects with an {@linkcode AssertionError} unless the promise of `fn` is
 * rejected with an `ErrorClass` whose message holds `msgIncludes`. A `fn` that
 * throws at once fails as well.
 *
 * @returns What the promise was rejected with.
 */
export function assertRejects<E extends Error = Error>(
  fn: () => PromiseLike<unknown>,
  ErrorClass: ErrorClass<E>,
  msgIncludes?: string,
  msg?: string,
): Promise<E>;
/** Rejects with an {@linkcode AssertionError} unless that of `fn` rejects. */
export function assertRejects(
  fn: () => PromiseLike<unknown>,
): Promise<unknown>;
export async function assertRejects(
  fn: () => PromiseLike<unknown>,
  ErrorClass?: ErrorClass<Error>,
  msgIncludes?: string,
  msg?: string,
): Promise<unknown> {
  let promise: PromiseLike<unknown>;
  try {
    promise = fn();
  } catch {
    throw new AssertionError(
      `Function throws when expected to reject${suffix(msg)}`,
    );
  }
  try {
    await promise;
  } catch (error) {
    check(error, "rejected", ErrorClass, msgIncludes, msg);
    return error;
  }
  throw new AssertionError(`Expected function to reject${suffix(msg)}`);
}

function check(
  error: unknown,
  how: string,
  ErrorClass?: ErrorClass<Error>,
  msgIncludes = "",
  msg?: string,
): void {
  const end = suffix(msg);
  if (!ErrorClass) return;
  assert(error instanceof Error, `A non-Error object was ${how}${end}`);
  assert(
    error instanceof ErrorClass,
    `Expected error to be instance of "${ErrorClass.name}", but was "${error.constructor.name}"${end}`,
  );
  assert(
    error.message.includes(msgIncludes),
    `Expected error message to include ${
      JSON.stringify(msgIncludes)
    }, but got ${JSON.stringify(error.message)}${end}`,
  );
}

/** How the caller's own message ends a standard one. */
function suffix(msg: string | undefined): string {
  return msg ? `: ${msg}` : ".";
}
