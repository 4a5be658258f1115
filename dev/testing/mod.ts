/** What the engine's own tests share; nothing else imports it. */
export * from "./any_sheet.ts";
export * from "./copy_kit.ts";
export * from "./in_folder.ts";
export * from "./kit_dir.ts";
export * from "./needs.ts";
export * from "./parse_csv.ts";
export * from "./parse_xml.ts";
export * from "./postgres.ts";
export * from "./processes.ts";
export * from "./run_kit.ts";
export * from "./sample_sheet.ts";
export * from "./solutions.ts";
export * from "./tensor.ts";
export * from "./with_folder.ts";
