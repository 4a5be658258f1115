/**
 * What the activations are worth, correctly rounded to float32: tables made
 * once by `generate.ts` at 60 digits and frozen.
 *
 * @module
 */
export * from "./load_oracle.ts";
export * from "./load_softmax_cases.ts";
export * from "./oracle.ts";
