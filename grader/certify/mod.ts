/** The grader, graded: mutants, alternates, orphans and cheats. */
export * from "./ablate.ts";
export * from "./certify.ts";
export { requireExports, SOLUTIONS } from "./corpus.ts";
export * from "./render.ts";
export * from "./render_cheats.ts";
export * from "./run_cheats.ts";
