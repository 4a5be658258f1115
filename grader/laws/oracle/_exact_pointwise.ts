import { type Arithmetic, arithmetic } from "./_arithmetic.ts";
import { exactDecimal } from "./_exact_decimal.ts";
import { EXACT_FUNCTIONS } from "./_exact_functions.ts";
import { roundToFloat32 } from "./_round_to_float32.ts";

const Tables = arithmetic(60);

/**
 * One of {@linkcode EXACT_FUNCTIONS} at the float32 `x`, rounded to float32.
 *
 * @throws {RangeError} If there is no such function.
 */
export function exactPointwise(
  name: string,
  x: number,
  D: Arithmetic = Tables,
): number {
  const known = EXACT_FUNCTIONS[name];
  if (known === undefined) {
    throw new RangeError(
      `Cannot compute "${name}": no such function; add it to EXACT_FUNCTIONS`,
    );
  }
  return roundToFloat32(known.compute(exactDecimal(x, D), D));
}
