/** The module's other lessons, on the student's own code. */
export * from "./workbench.ts";
export * from "./workbench_fault.ts";
export * from "./block.ts";
export * from "./page.ts";
export * from "./render_page.ts";
export * from "./run_page.ts";
