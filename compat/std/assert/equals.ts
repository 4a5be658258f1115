import { AssertionError } from "./assertion_error.ts";
import { difference } from "./_difference.ts";
import { equal } from "./equal.ts";
import { suffix } from "./_suffix.ts";

/** Throws an {@linkcode AssertionError} unless both are {@linkcode equal}. */
export function assertEquals<T>(actual: T, expected: T, msg?: string): void {
  if (equal(actual, expected)) return;
  const drawn = difference(actual, expected);
  throw new AssertionError(`Values are not equal${suffix(msg)}\n${drawn}`);
}
