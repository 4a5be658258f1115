/**
 * A number in the fewest digits that tell a float32 from its neighbours: `0.1`,
 * not `0.10000000149011612`. What is no float32 has no more of them.
 */
export function showNumber(value: number): string {
  if (Object.is(value, -0)) return "-0";
  if (!Number.isFinite(value)) return `${value}`;
  for (let precision = 1; precision < DIGITS; precision++) {
    const text = Number(value.toPrecision(precision));
    if (Math.fround(text) === value) return `${text}`;
  }
  return `${Number(value.toPrecision(DIGITS))}`;
}

/** As many tell all float32 numbers apart. */
const DIGITS = 9;
