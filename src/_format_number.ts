/** The digits that tell any two float32 numbers apart. */
const MOST_DIGITS = 9;

/** Writes a float32 number with as few digits as give it back. */
export function formatNumber(value: number): string {
  if (Object.is(value, -0)) return "-0";
  for (let digits = 1; digits < MOST_DIGITS; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(MOST_DIGITS)));
}
