import { loadOracle, type Oracle } from "../laws/oracle/mod.ts";
import type { Table } from "../laws/relations/mod.ts";

let loaded: Oracle | undefined;

/** Correctly rounded results on the grid of ordinary numbers. */
export function tableOf(name: string): Table {
  loaded ??= loadOracle();
  return loaded.pointwise(name, "grid");
}
