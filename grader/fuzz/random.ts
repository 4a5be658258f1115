import fc from "fast-check";
import { randomFrom } from "../base/random_from.ts";

/** Draws values, the same for the same seed. */
export class Random {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = randomFrom(seed);
  }

  /** One value of an arbitrary. */
  draw<Value>(arbitrary: fc.Arbitrary<Value>): Value {
    const seed = this.#next() * 2 ** 32 | 0;
    return fc.sample(arbitrary, { seed, numRuns: 1 })[0]!;
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
