/** The activations in float64, in the grader's own hands. */
export * from "./erfc.ts";
export * from "./gelu.ts";
export * from "./relu.ts";
export * from "./sigmoid.ts";
export * from "./softmax.ts";
