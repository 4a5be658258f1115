/**
 * "tinytorch": a tensor, the contract of an activation, and a few helpers for
 * shapes. Both the exercises and their solutions are written against it.
 *
 * `tinytorch/functional` is not part of it: that one imports the exercises.
 *
 * @module
 */
export * from "./activation.ts";
export * from "./axis_of.ts";
export * from "./broadcast_shapes.ts";
export * from "./format_shape.ts";
export * from "./infer_shape.ts";
export * from "./nested_array.ts";
export * from "./normalize_dim.ts";
export * from "./not_implemented_error.ts";
export * from "./size_of.ts";
export * from "./tensor.ts";
