import { AssertionError } from "./assertion_error.ts";

type Falsy = false | 0 | 0n | "" | null | undefined;

/** Throws an {@linkcode AssertionError} unless `expr` is falsy. */
export function assertFalse(expr: unknown, msg = ""): asserts expr is Falsy {
  if (expr) throw new AssertionError(msg);
}
