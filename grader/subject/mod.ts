/** Something under test, in a process of its own without permissions. */
export * from "./budget.ts";
export * from "./copy.ts";
export * from "./grader_error.ts";
export * from "./limits.ts";
export * from "./moving_window.ts";
export * from "./own_network.ts";
export * from "./problem.ts";
export * from "./sandboxed_subject.ts";
export * from "./limited_command.ts";
export * from "./sha256.ts";
export * from "./stage.ts";
export type { SourceFile } from "../intake/mod.ts";
export * from "./subject.ts";
export { stagesDir } from "./stages_dir.ts";
export { STAGE_PREFIX } from "./sweep_stages.ts";
export * from "./tensor_data.ts";
export * from "./vet.ts";
