/** Wrong files that no author wrote. */
export * from "./generate.ts";
export * from "./render_made.ts";
