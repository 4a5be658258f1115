/**
 * The complementary error function in float64, to about 1e-15 relative.
 *
 * Series of erf below 2, Lentz's continued fraction above (Abramowitz and
 * Stegun 7.1.6 and 7.1.14).
 */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x < 0) return 2 - erfc(-x);
  if (x < 2) return 1 - erfSeries(x);
  if (x > 27.5) return 0;
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction(x);
}

function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-18 * Math.abs(sum); n++) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** x + (1/2)/(x + 1/(x + (3/2)/(x + ...))), from the far end. */
function fraction(x: number): number {
  let value = x;
  for (let k = 120; k >= 1; k--) value = x + k / 2 / value;
  return value;
}
