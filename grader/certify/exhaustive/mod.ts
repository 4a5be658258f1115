/** Right files on all float32 inputs. */
export * from "./exhaust.ts";
export * from "./render_accuracy.ts";
