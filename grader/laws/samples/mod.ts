/**
 * Where the inputs come from. The search for a smaller one, with fast-check, is
 * loaded by who needs it: a right answer never does.
 */
export * from "./draw_sample.ts";
export * from "./ordinary.ts";
export * from "./sample.ts";
export * from "./seeded_random.ts";
export * from "./space.ts";
export * from "./specials.ts";
export * from "./values.ts";
