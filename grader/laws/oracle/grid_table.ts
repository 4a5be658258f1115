import type { Table } from "../relations/mod.ts";
import { decodeFloat32 } from "./float32_text.ts";
import { oracleInputs } from "./inputs.ts";

/**
 * What a function gives at each set of inputs, correctly rounded to float32, as
 * the `oracle.json` of a unit has it: made once, at 60 digits, and frozen.
 */
export type Tabulated = Readonly<Record<string, string>>;

/** A function's results on the grid of ordinary numbers. */
export function gridTable({ grid = "" }: Tabulated): Table {
  return { inputs: oracleInputs().grid!, outputs: decodeFloat32(grid) };
}
