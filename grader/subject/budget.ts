/** The time that a submission had, where none of it was left. */
export interface UsedUp {
  /** For the whole submission. */
  readonly totalMs: number;
  /** For this exercise of it. */
  readonly shareMs: number;
}

/** Part of a share after which it is asked how much of it was the process's own. */
const LOW = 1 / 2;
/** Part of a share between two times that it is asked. */
const STEP = 1 / 8;
/** How often it is asked: after ten shares on the wall there is an end to it. */
const MOST_LOOKS = 18;

/**
 * What is left of the time for a submission, the same share an exercise. Time on
 * the wall is taken, and given back where the process was kept from a processor.
 */
export class Budget {
  #totalMs = Infinity;
  #shareMs = Infinity;
  readonly #spent = new Map<string, number>();
  readonly #looks = new Map<string, { count: number; nextAtMs: number }>();

  /** Starts anew. Until this is called there is no bound. */
  start(totalMs: number, exercises: number): void {
    this.#totalMs = totalMs;
    this.#shareMs = totalMs / Math.max(1, exercises);
    this.#spent.clear();
    this.#looks.clear();
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

  /** Whether it should be asked how much of what was taken the process used. */
  isLow(exercise: string): boolean {
    const spent = this.#spent.get(exercise) ?? 0;
    const { count, nextAtMs } = this.#looks.get(exercise) ??
      { count: 0, nextAtMs: LOW * this.#shareMs };
    return spent > nextAtMs && count < MOST_LOOKS;
  }

  /** Gives back what was taken beyond the time that the process used. */
  correct(exercise: string, usedMs: number): void {
    const spent = Math.min(this.#spent.get(exercise) ?? 0, usedMs);
    const { count } = this.#looks.get(exercise) ?? { count: 0 };
    this.#spent.set(exercise, spent);
    this.#looks.set(exercise, {
      count: count + 1,
      nextAtMs: Math.max(LOW * this.#shareMs, spent + STEP * this.#shareMs),
    });
  }

  /** Takes milliseconds from the exercise's share. */
  spend(exercise: string, ms: number): void {
    this.#spent.set(exercise, (this.#spent.get(exercise) ?? 0) + ms);
  }
}
