/** Laws that more than one activation keeps. */
export * from "./agrees_with_formula.ts";
export * from "./agrees_with_table.ts";
export * from "./first_call.ts";
export * from "./keeps_shape.ts";
export * from "./mirrors.ts";
export * from "./never_decreases.ts";
export * from "./no_overflow.ts";
export * from "./pointwise.ts";
export * from "./repeats_itself.ts";
