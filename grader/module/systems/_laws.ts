/** Laws of any activation as a part of a system. */
export * from "./does_not_collapse.ts";
export * from "../../laws/relations/exact_bytes.ts";
export * from "../../laws/relations/leaves_input_alone.ts";
