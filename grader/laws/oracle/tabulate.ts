import type { Decimal } from "decimal.js";
import { type Arithmetic, arithmetic } from "./arithmetic.ts";
import { exactDecimal } from "./exact_decimal.ts";
import { encodeFloat32 } from "./float32_text.ts";
import type { Tabulated } from "./grid_table.ts";
import { oracleInputs } from "./inputs.ts";
import { roundToFloat32 } from "./round_to_float32.ts";

/** A pointwise function, computed to nearly all digits of an arithmetic. */
export type ExactFunction = (x: Decimal, D: Arithmetic) => Decimal;

const Tables = arithmetic(60);

/** The function at the float32 `x`, rounded to float32. */
export function exactAt(
  compute: ExactFunction,
  x: number,
  D: Arithmetic = Tables,
): number {
  return roundToFloat32(compute(exactDecimal(x, D), D));
}

/** The function at all inputs of the oracle. */
export function tabulate(compute: ExactFunction): Tabulated {
  return Object.fromEntries(
    Object.entries(oracleInputs()).map(([set, inputs]) => [
      set,
      encodeFloat32(inputs.map((x) => exactAt(compute, x))),
    ]),
  );
}
