/** The fault of who runs the grader: a path, an option, a reference. Exit 2. */
export class InputError extends Error {
  override readonly name = "InputError";
}
