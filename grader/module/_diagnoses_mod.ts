/** The likely mistake behind a failure. */
export * from "./diagnose.ts";
export * from "./diagnoses.ts";
export * from "./diagnosis.ts";
