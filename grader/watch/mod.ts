/** The loop of a student's work: see, think, save, see again. */
export * from "./changed_files.ts";
export * from "./editor_for.ts";
export * from "./linear_view.ts";
export * from "./press.ts";
export * from "./read_keys.ts";
export * from "./regrader.ts";
export * from "./render.ts";
export * from "./screen_view.ts";
export * from "./session.ts";
export * from "./terminal.ts";
export * from "./view.ts";
export * from "./watch_state.ts";
