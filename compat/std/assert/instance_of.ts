import { AssertionError } from "./assertion_error.ts";
import { suffix } from "./_suffix.ts";

/** Throws an {@linkcode AssertionError} unless `instanceof` holds. */
export function assertInstanceOf<T>(
  actual: unknown,
  expectedType: abstract new (...args: never[]) => T,
  msg?: string,
): asserts actual is T {
  if (actual instanceof expectedType) return;
  const wanted = expectedType.name;
  const seen = kindOf(actual);
  const but = seen === wanted
    ? ""
    : seen === "function"
    ? " but was not an instanced object"
    : ` but was "${seen}"`;
  throw new AssertionError(
    `Expected object to be an instance of "${wanted}"${but}${suffix(msg)}`,
  );
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return `${value}`;
  if (typeof value !== "object") return typeof value;
  return value.constructor?.name ?? "Object";
}
