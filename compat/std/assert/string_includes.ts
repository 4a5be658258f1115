import { AssertionError } from "./assertion_error.ts";
import { suffix } from "./_suffix.ts";

/** Throws an {@linkcode AssertionError} unless `expected` is in `actual`. */
export function assertStringIncludes(
  actual: string,
  expected: string,
  msg?: string,
): void {
  if (actual.includes(expected)) return;
  throw new AssertionError(
    `Expected actual: "${actual}" to contain: "${expected}"${suffix(msg)}`,
  );
}
