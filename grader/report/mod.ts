/** Pure functions from a score sheet to what people and systems read. */
export * from "./classroom50.ts";
export * from "./csv.ts";
export * from "./csv_line.ts";
export * from "./exercism.ts";
export * from "./format_names.ts";
export * from "./formats.ts";
export * from "./github.ts";
export * from "./gradescope.ts";
export * from "./json.ts";
export * from "./junit.ts";
export * from "./markdown.ts";
export * from "./prairielearn.ts";
export * from "./printable.ts";
export * from "./schemas/classroom50_result.ts";
export * from "./show_tensor.ts";
export * from "./text/text.ts";
