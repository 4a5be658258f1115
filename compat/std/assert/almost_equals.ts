import { AssertionError } from "./assertion_error.ts";
import { suffix } from "./_suffix.ts";

/**
 * Throws an {@linkcode AssertionError} unless two numbers are close.
 *
 * @param tolerance The largest absolute difference that passes. Default: 1e-7
 *   of `expected`, or 1e-7 itself where `expected` is not finite.
 */
export function assertAlmostEquals(
  actual: number,
  expected: number,
  tolerance?: number,
  msg?: string,
): void {
  if (Object.is(actual, expected)) return;
  const delta = Math.abs(expected - actual);
  const share = Number.isFinite(expected) ? Math.abs(expected) : 1;
  const limit = tolerance ?? share * 1e-7;
  if (delta <= limit) return;
  const [a, e, d, t] = [actual, expected, delta, limit].map(digits);
  throw new AssertionError(
    `Expected actual: "${a}" to be close to "${e}": ` +
      `delta "${d}" is greater than "${t}"${suffix(msg)}`,
  );
}

function digits(value: number): string {
  return Number.isInteger(value) ? `${value}` : value.toExponential();
}
