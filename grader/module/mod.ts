/** The module that this kit grades: only `cli/` may ask for it. */
export * from "./open_module.ts";
