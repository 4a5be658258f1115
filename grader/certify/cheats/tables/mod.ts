/** The cheats by category: a table each. */
export * from "./bomb.ts";
export * from "./end.ts";
export * from "./forge.ts";
export * from "./keep.ts";
export * from "./lie.ts";
export * from "./net.ts";
export * from "./node.ts";
export * from "./patch.ts";
export * from "./print.ts";
export * from "./read.ts";
export * from "./spawn.ts";
export * from "./state.ts";
