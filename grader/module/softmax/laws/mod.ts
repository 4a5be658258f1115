/** Laws of softmax. */
export * from "./agrees_with_softmax.ts";
export * from "./amplifies.ts";
export * from "./couples.ts";
export * from "./ignores_other_rows.ts";
export * from "./ignores_shift.ts";
export * from "./late_maximum.ts";
export * from "./permutes.ts";
export * from "./refuses_foreign_dims.ts";
export * from "./same_along_every_dim.ts";
export * from "./sums_to_one.ts";
