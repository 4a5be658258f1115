import fc from "fast-check";

/** Draws values, the same for the same seed. */
export class Random {
  #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** One value of an arbitrary. */
  draw<Value>(arbitrary: fc.Arbitrary<Value>): Value {
    this.#seed = (Math.imul(this.#seed, 1664525) + 1013904223) | 0;
    return fc.sample(arbitrary, { seed: this.#seed, numRuns: 1 })[0]!;
  }

  /** A whole number from 0 up to `most`, without `most` itself. */
  below(most: number): number {
    return this.draw(fc.nat(Math.max(0, most - 1)));
  }

  /** One of the entries. */
  pick<Entry>(entries: readonly Entry[]): Entry {
    return entries[this.below(entries.length)]!;
  }
}
