/** What an activation costs: work counted, time measured. */
export * from "./batch.ts";
export * from "./cost_input.ts";
export * from "./cost_measure.ts";
export * from "./growth_of.ts";
export * from "./costly_idioms.ts";
export * from "./judge_cost.ts";
export * from "./low_time.ts";
export * from "./measure_cost.ts";
export * from "./median.ts";
export * from "./ratio_interval.ts";
export * from "./rewrite.ts";
export * from "./show_ratio.ts";
export * from "./spot_check.ts";
export * from "./stopwatch.ts";
export * from "./summarise.ts";
