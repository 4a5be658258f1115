/** What an activation costs: work counted, time measured. */
export * from "./bootstrap_interval.ts";
export * from "./cost_measure.ts";
export * from "./measure_cost.ts";
export * from "./median.ts";
export * from "./rewrite.ts";
