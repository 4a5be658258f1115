/** What an exercise throws until it is solved. */
export class NotImplementedError extends Error {
  /** The name of the exercise, as its hints go by: `relu`. */
  readonly exercise: string;

  /**
   * @param what What is missing, such as `ReLU.forward`.
   * @param exercise The exercise to ask a hint for, such as `relu`.
   *
   * @example The message says where help is
   * ```ts
   * import { NotImplementedError } from "tinytorch";
   * import { assertEquals } from "@std/assert";
   *
   * const error = new NotImplementedError("ReLU.forward", "relu");
   * assertEquals(error.message, 'ReLU.forward — see "deno task hint relu"');
   * ```
   */
  constructor(what: string, exercise: string) {
    super(`${what} — see "deno task hint ${exercise}"`);
    this.name = "NotImplementedError";
    this.exercise = exercise;
  }
}
