import { AssertionError } from "./assertion_error.ts";
import { equal } from "./equal.ts";
import { format } from "./_format.ts";
import { suffix } from "./_suffix.ts";

/** Throws an {@linkcode AssertionError} if both are {@linkcode equal}. */
export function assertNotEquals<T>(actual: T, expected: T, msg?: string): void {
  if (!equal(actual, expected)) return;
  const [seen, banned] = [format(actual), format(expected)];
  throw new AssertionError(
    `Expected actual: ${seen} not to be: ${banned}${suffix(msg)}`,
  );
}
