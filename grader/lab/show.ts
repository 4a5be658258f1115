/** A number with about three digits, without trailing zeros. */
export function show(value: number): string {
  if (!Number.isFinite(value)) return `${value}`;
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e6)) {
    return value.toExponential(1);
  }
  if (size >= 1000) return `${Math.round(value)}`;
  return `${Number(value.toPrecision(3))}`;
}

/** A share as a percentage. */
export function percent(share: number): string {
  return `${Number((100 * share).toPrecision(3))} %`;
}
