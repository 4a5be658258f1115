/**
 * The five activations of the module, as `tinytorch/core/activations`.
 *
 * @module
 */
export * from "./gelu.ts";
export * from "./relu.ts";
export * from "./sigmoid.ts";
export * from "./softmax.ts";
export * from "./tanh.ts";
