/** How the little framework may be imported. */
export const FRAMEWORK: readonly string[] = [
  "tinytorch",
  "tinytorch/core/tensor",
];

/** How all that the exercises export may be imported. */
export const EXERCISES = "tinytorch/core/activations";
