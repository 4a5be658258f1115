import { Decimal } from "decimal.js";

/** Decimal arithmetic of some precision. */
export type Arithmetic = typeof Decimal;

/**
 * Makes decimal arithmetic that rounds each result to `digits` significant
 * digits. Independent of the library's global settings.
 */
export function arithmetic(digits: number): Arithmetic {
  return Decimal.clone({
    defaults: true,
    precision: digits,
    rounding: Decimal.ROUND_HALF_EVEN,
  });
}
