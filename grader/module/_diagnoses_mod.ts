/** The likely mistake behind a failure. */
export * from "../laws/diagnose.ts";
export * from "./_diagnoses.ts";
export * from "../laws/diagnosis.ts";
