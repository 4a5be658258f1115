/** Pure functions from a score sheet to what people and systems read. */
export * from "./json.ts";
export * from "./printable.ts";
export * from "./show_tensor.ts";
export * from "./text/text.ts";
