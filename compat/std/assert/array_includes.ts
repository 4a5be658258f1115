import { AssertionError } from "./assertion_error.ts";
import { equal } from "./equal.ts";
import { format } from "./_format.ts";
import { suffix } from "./_suffix.ts";

/** Anything with a length and numbered entries, but a string. */
export type ArrayLikeArg<T> = ArrayLike<T> & object;

/**
 * Throws an {@linkcode AssertionError} unless each entry of `expected` is
 * {@linkcode equal} to some entry of `actual`.
 */
export function assertArrayIncludes<T>(
  actual: ArrayLikeArg<T>,
  expected: ArrayLikeArg<T>,
  msg?: string,
): void {
  const present = Array.from(actual);
  const missing = Array.from(expected).filter((wanted) =>
    !present.some((entry) => equal(wanted, entry))
  );
  if (missing.length === 0) return;
  const [seen, wanted] = [format(actual), format(expected)];
  throw new AssertionError(
    `Expected actual: "${seen}" to include: "${wanted}"${suffix(msg)}\n` +
      `missing: ${format(missing)}`,
  );
}
