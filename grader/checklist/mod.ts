/** The module's checklist as data: the only list of what is graded. */
export * from "./cost_only.ts";
export * from "./load_checklist.ts";
export * from "./parse_checklist.ts";
export * from "./schema.ts";
