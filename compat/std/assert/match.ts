import { AssertionError } from "./assertion_error.ts";
import { suffix } from "./_suffix.ts";

/** Throws an {@linkcode AssertionError} unless the pattern is found. */
export function assertMatch(
  actual: string,
  expected: RegExp,
  msg?: string,
): void {
  if (expected.test(actual)) return;
  throw new AssertionError(
    `Expected actual: "${actual}" to match: "${expected}"${suffix(msg)}`,
  );
}
