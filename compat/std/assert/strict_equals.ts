import { AssertionError } from "./assertion_error.ts";
import { difference } from "./_difference.ts";
import { format } from "./_format.ts";
import { suffix } from "./_suffix.ts";

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
