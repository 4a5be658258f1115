/** A whole class: its submissions, its journal and its gradebook. */
export * from "./begun_class.ts";
export { type ClassEntry } from "./class_entry.ts";
export * from "./class_options.ts";
export * from "./class_summary.ts";
export * from "./imports/import_files.ts";
export * from "./journal.ts";
export * from "./merge_classes.ts";
export * from "./roster/assignment_of.ts";
export * from "./roster/read_roster.ts";
export * from "./render_summary.ts";
export * from "./roster/roster.ts";
export * from "./rules.ts";
export * from "./run_class.ts";
export * from "./shard.ts";
export * from "./typed.ts";
