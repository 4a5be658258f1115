/** Where the inputs come from. */
export * from "./ordinary.ts";
export * from "./sample.ts";
export * from "./sample_arbitrary.ts";
export * from "./space.ts";
export * from "./specials.ts";
export * from "./values.ts";
