import type { Decimal } from "decimal.js";
import { arithmetic } from "./arithmetic.ts";

// Wide enough to scale 100 digits by any power of two of float32 exactly.
const Wide = arithmetic(400);
const SMALLEST_EXPONENT = -149;
const FRACTION_BITS = 23;
const OVERFLOW = 2 ** 128;

/**
 * Rounds once, from decimal to float32: half to even, subnormals kept, the sign
 * of a zero kept. By way of a float64 it would be rounded twice.
 */
export function roundToFloat32(value: Decimal): number {
  if (value.isNaN()) return NaN;
  const magnitude = new Wide(value).abs();
  const float = magnitude.lt(OVERFLOW) ? roundFinite(magnitude) : Infinity;
  return value.isNegative() ? -float : float;
}

function roundFinite(magnitude: Decimal): number {
  const exponent = quantumExponent(magnitude);
  const steps = magnitude.times(new Wide(2).pow(-exponent))
    .toDecimalPlaces(0, Wide.ROUND_HALF_EVEN);
  const float = steps.toNumber() * 2 ** exponent;
  return float < OVERFLOW ? float : Infinity;
}

/** Which power of two separates neighbouring floats at `magnitude`. */
function quantumExponent(magnitude: Decimal): number {
  let exponent = Math.floor(Math.log2(magnitude.toNumber()));
  exponent = Math.max(exponent, SMALLEST_EXPONENT + FRACTION_BITS);
  // The logarithm of a number next to a power of two may fall on its far side.
  if (magnitude.lt(new Wide(2).pow(exponent))) exponent--;
  else if (magnitude.gte(new Wide(2).pow(exponent + 1))) exponent++;
  return Math.max(exponent - FRACTION_BITS, SMALLEST_EXPONENT);
}
