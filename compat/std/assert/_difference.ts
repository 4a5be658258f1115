const CONTEXT = 3;

/**
 * Draws two values one under the other: the lines they share at both ends are
 * written once and cut to a few, the rest is marked `-` (actual) and
 * `+` (expected).
 */
export function difference(actual: unknown, expected: unknown): string {
  const ours = linesOf(actual);
  const theirs = linesOf(expected);
  const shorter = Math.min(ours.length, theirs.length);
  let head = 0;
  while (head < shorter && ours[head] === theirs[head]) head++;
  let tail = 0;
  while (tail < shorter - head && ours.at(-1 - tail) === theirs.at(-1 - tail)) {
    tail++;
  }
  const after = ours.slice(ours.length - tail);
  return [
    "",
    "    [Diff] - Actual / + Expected",
    "",
    ...ours.slice(Math.max(0, head - CONTEXT), head).map((l) => `    ${l}`),
    ...ours.slice(head, ours.length - tail).map((l) => `-   ${l}`),
    ...theirs.slice(head, theirs.length - tail).map((l) => `+   ${l}`),
    ...after.slice(0, CONTEXT).map((l) => `    ${l}`),
    "",
  ].join("\n");
}

function linesOf(value: unknown): string[] {
  return (typeof value === "string" ? value : format(value)).split("\n");
}

/** Writes a value out in full: nothing is abridged, keys are in order. */
export function format(value: unknown): string {
  return Deno.inspect(value, {
    compact: false,
    depth: Infinity,
    getters: true,
    iterableLimit: Infinity,
    sorted: true,
    strAbbreviateSize: Infinity,
    trailingComma: true,
  });
}
