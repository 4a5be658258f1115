import type { ExactFunction } from "../../laws/oracle/tabulate.ts";

/** The function of `oracle.json`. */
export const oracle: Readonly<Record<string, ExactFunction>> = {
  relu: (x, D) => x.gt(0) ? x : new D(0),
};
