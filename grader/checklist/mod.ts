/** A module's checklist as data: the only list of what is graded. */
export * from "./cost_only.ts";
export * from "./parse_checklist.ts";
export * from "./refuse_unread.ts";
export * from "./schema.ts";
