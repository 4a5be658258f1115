import { AssertionError } from "./assertion_error.ts";
import { assertIsError } from "./is_error.ts";
import { suffix } from "./_suffix.ts";

/**
 * Rejects with an {@linkcode AssertionError} unless the promise of `fn`
 * rejects. A `fn` that throws at once, or returns no promise, fails as well.
 *
 * @returns What the promise was rejected with.
 */
export function assertRejects(
  fn: () => PromiseLike<unknown>,
  msg?: string,
): Promise<unknown>;
/**
 * Rejects with an {@linkcode AssertionError} unless the promise of `fn` is
 * rejected with an `ErrorClass` whose message holds `msgIncludes`.
 *
 * @returns The error that the promise was rejected with.
 */
export function assertRejects<E extends Error = Error>(
  fn: () => PromiseLike<unknown>,
  ErrorClass: new (...args: never[]) => E,
  msgIncludes?: string,
  msg?: string,
): Promise<E>;
export async function assertRejects<E extends Error = Error>(
  fn: () => PromiseLike<unknown>,
  classOrMsg?: (new (...args: never[]) => E) | string,
  msgIncludes?: string,
  msg?: string,
): Promise<unknown> {
  const ErrorClass = typeof classOrMsg === "string" ? undefined : classOrMsg;
  const end = suffix(typeof classOrMsg === "string" ? classOrMsg : msg);
  const promise = start(fn);
  if (promise === undefined) {
    throw new AssertionError(`Function throws when expected to reject${end}`);
  }
  try {
    await promise;
  } catch (error) {
    if (ErrorClass === undefined) return error;
    if (!(error instanceof Error)) {
      throw new AssertionError(`A non-Error object was rejected${end}`);
    }
    assertIsError(error, ErrorClass, msgIncludes, msg);
    return error;
  }
  throw new AssertionError(`Expected function to reject${end}`);
}

/** The promise of `fn`, or undefined where it threw or gave something else. */
function start(
  fn: () => PromiseLike<unknown>,
): PromiseLike<unknown> | undefined {
  try {
    const given: unknown = fn();
    const isObject = typeof given === "object" && given !== null;
    if (!isObject || !("then" in given)) return undefined;
    return typeof given.then === "function"
      ? given as PromiseLike<unknown>
      : undefined;
  } catch {
    return undefined;
  }
}
