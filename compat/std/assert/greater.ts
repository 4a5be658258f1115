import { AssertionError } from "./assertion_error.ts";
import { format } from "./_format.ts";

/** Throws an {@linkcode AssertionError} unless `actual > expected`. */
export function assertGreater<T>(actual: T, expected: T, msg?: string): void {
  if (actual > expected) return;
  throw new AssertionError(
    msg ?? `Expect ${format(actual)} > ${format(expected)}`,
  );
}
