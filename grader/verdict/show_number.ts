/**
 * A float32 number in the fewest digits that tell it from its neighbours:
 * `0.1`, not `0.10000000149011612`.
 */
export function showNumber(value: number): string {
  if (Object.is(value, -0)) return "-0";
  if (!Number.isFinite(value)) return `${value}`;
  if (Math.fround(value) !== value) return `${value}`;
  for (let precision = 1; precision <= 9; precision++) {
    const text = Number(value.toPrecision(precision));
    if (Math.fround(text) === value) return `${text}`;
  }
  return `${value}`;
}
