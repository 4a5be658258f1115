/** The time that a submission had, where none of it was left. */
export interface UsedUp {
  /** For the whole submission. */
  readonly totalMs: number;
  /** For this exercise of it. */
  readonly shareMs: number;
}

/** What is left of the wall time for a submission, the same share an exercise. */
export class Budget {
  #totalMs = Infinity;
  #shareMs = Infinity;
  readonly #spent = new Map<string, number>();

  /** Starts anew. Until this is called there is no bound. */
  start(totalMs: number, exercises: number): void {
    this.#totalMs = totalMs;
    this.#shareMs = totalMs / Math.max(1, exercises);
    this.#spent.clear();
  }

  /** Milliseconds for the whole submission. */
  get totalMs(): number {
    return this.#totalMs;
  }

  /** Milliseconds for one exercise of it. */
  get shareMs(): number {
    return this.#shareMs;
  }

  /** Milliseconds that the exercise may still take. */
  left(exercise: string): number {
    return Math.max(0, this.#shareMs - (this.#spent.get(exercise) ?? 0));
  }

  /** Takes milliseconds from the exercise's share. */
  spend(exercise: string, ms: number): void {
    this.#spent.set(exercise, (this.#spent.get(exercise) ?? 0) + ms);
  }
}
