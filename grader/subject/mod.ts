/** Something under test, in a process of its own without permissions. */
export * from "./grader_error.ts";
export * from "./guard.ts";
export * from "./limits.ts";
export * from "./problem.ts";
export * from "./sandboxed_subject.ts";
export { hasShell } from "./spawn_child.ts";
export * from "./stage.ts";
export * from "./subject.ts";
export * from "./tensor_data.ts";
export * from "./vet.ts";
