/** Outcomes, counterexamples, scoring and the one result model. */
export * from "./check.ts";
export * from "./derive_seed.ts";
export * from "./failure.ts";
export * from "./fault_sentence.ts";
export * from "./finding.ts";
export * from "./grade.ts";
export * from "./input_error.ts";
export * from "./outcome.ts";
export * from "./replay_token.ts";
export * from "./sample.ts";
export * from "./score_sheet.ts";
export * from "./sheet_number.ts";
export * from "./sheet_tensor.ts";
export * from "./show_number.ts";
export * from "./submission.ts";
