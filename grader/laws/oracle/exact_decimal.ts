import type { Decimal } from "decimal.js";
import { type Arithmetic, arithmetic } from "./arithmetic.ts";

// The largest float32 has 39 digits before the point, the smallest 149 after.
const Wide = arithmetic(200);
const SMALLEST = 2 ** -149;
const STEP = new Wide(2).pow(-149);

/**
 * The float32 `x` with all its digits: `new Decimal(x)` would take the shortest
 * decimal that reads back as `x`, which is another number.
 */
export function exactDecimal(x: number, D: Arithmetic): Decimal {
  if (!Number.isFinite(x)) return new D(x);
  const magnitude = STEP.times(BigInt(Math.abs(x) / SMALLEST).toString());
  const negative = x < 0 || Object.is(x, -0);
  return new D(negative ? magnitude.neg() : magnitude);
}
