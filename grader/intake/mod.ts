/** All that comes from outside enters here, and is a plain value from then on. */
export * from "./archive_options.ts";
export * from "./bounds.ts";
export * from "./entry.ts";
export * from "./find_submissions.ts";
export * from "./list_folder.ts";
export * from "./read_entry.ts";
export * from "./read_submission.ts";
export * from "./read_text.ts";
export * from "./refusal.ts";
export * from "./source_file.ts";
export * from "./typed_folder.ts";
