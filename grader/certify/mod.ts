/** The grader, graded: mutants, alternates and orphans. */
export * from "./ablate.ts";
export * from "./certify.ts";
export * from "./manifest.ts";
export * from "./render.ts";
