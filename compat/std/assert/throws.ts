import { AssertionError } from "./assertion_error.ts";
import { assertIsError } from "./is_error.ts";
import { suffix } from "./_suffix.ts";

/**
 * Throws an {@linkcode AssertionError} unless `fn` throws.
 *
 * @returns What `fn` threw.
 */
export function assertThrows(fn: () => unknown, msg?: string): unknown;
/**
 * Throws an {@linkcode AssertionError} unless `fn` throws an `ErrorClass`
 * whose message holds `msgIncludes`.
 *
 * @returns The error that `fn` threw.
 */
export function assertThrows<E extends Error = Error>(
  fn: () => unknown,
  ErrorClass: new (...args: never[]) => E,
  msgIncludes?: string,
  msg?: string,
): E;
export function assertThrows<E extends Error = Error>(
  fn: () => unknown,
  classOrMsg?: (new (...args: never[]) => E) | string,
  msgIncludes?: string,
  msg?: string,
): unknown {
  const ErrorClass = typeof classOrMsg === "string" ? undefined : classOrMsg;
  const end = suffix(typeof classOrMsg === "string" ? classOrMsg : msg);
  try {
    fn();
  } catch (error) {
    if (ErrorClass === undefined) return error;
    if (!(error instanceof Error)) {
      throw new AssertionError(`A non-Error object was thrown${end}`);
    }
    assertIsError(error, ErrorClass, msgIncludes, msg);
    return error;
  }
  throw new AssertionError(`Expected function to throw${end}`);
}
