/** Proof of what was graded: signatures, seals and regrades. */
export * from "./check_signature.ts";
export * from "./differences.ts";
export * from "./keys.ts";
export * from "./parse_sheet.ts";
export * from "./seal_of.ts";
export * from "./sign_sheet.ts";
export * from "./verdict_differences.ts";
