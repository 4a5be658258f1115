/** The module that this kit grades: only `cli/` may ask for it. */
export * from "./open_module.ts";
export * from "./own_checklist.ts";
export * from "./keep_checklist.ts";
