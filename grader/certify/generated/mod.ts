/** Wrong files that no author wrote. */
export * from "./change_operators.ts";
export * from "./generate.ts";
export * from "./render_made.ts";
