/** Broken submissions, checklists, frames and options against the grader. */
export * from "./fuzz.ts";
export * from "./ground.ts";
