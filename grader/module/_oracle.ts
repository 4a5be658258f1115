import { loadOracle, type Oracle } from "../laws/oracle/mod.ts";

let loaded: Oracle | undefined;

/** The oracle, decoded once a process. */
export function theOracle(): Oracle {
  return loaded ??= loadOracle();
}
