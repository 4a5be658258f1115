import { AssertionError } from "./assertion_error.ts";
import { format } from "./_format.ts";
import { suffix } from "./_suffix.ts";

/** Throws an {@linkcode AssertionError} if `Object.is` holds. */
export function assertNotStrictEquals<T>(
  actual: T,
  expected: T,
  msg?: string,
): void {
  if (!Object.is(actual, expected)) return;
  const what = 'Expected "actual" to not be strictly equal to';
  throw new AssertionError(`${what}: ${format(actual)}${suffix(msg)}\n`);
}
