import { AssertionError } from "./assertion_error.ts";
import { suffix } from "./_suffix.ts";
import { stripVTControlCharacters as plain } from "node:util";

/** Throws an {@linkcode AssertionError} unless `error` is the Error described. */
export function assertIsError<E extends Error = Error>(
  error: unknown,
  ErrorClass?: abstract new (...args: never[]) => E,
  msgMatches?: string | RegExp,
  msg?: string,
): asserts error is E {
  const end = suffix(msg);
  if (!(error instanceof Error)) {
    throw new AssertionError(`Expected "error" to be an Error object${end}`);
  }
  if (ErrorClass && !(error instanceof ErrorClass)) {
    const seen = (error as Error).constructor?.name;
    throw new AssertionError(
      `Expected error to be instance of "${ErrorClass.name}", but was "${seen}"${end}`,
    );
  }
  if (!msgMatches) return;
  const text = plain(error.message);
  const found = typeof msgMatches === "string"
    ? text.includes(plain(msgMatches))
    : msgMatches.test(text);
  if (found) return;
  const wanted = typeof msgMatches === "string"
    ? JSON.stringify(msgMatches)
    : `${msgMatches}`;
  const seen = JSON.stringify(error.message);
  throw new AssertionError(
    `Expected error message to include ${wanted}, but got ${seen}${end}`,
  );
}
