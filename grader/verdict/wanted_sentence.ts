import { showNumber } from "./show_number.ts";

/** What is said where one number is held against another. */
export function wantedSentence(
  actual: number,
  expected: number,
  x?: number,
): string {
  const given = `it gave ${showNumber(actual)}; wanted ${showNumber(expected)}`;
  return x === undefined ? given : `for ${showNumber(x)} ${given}`;
}
