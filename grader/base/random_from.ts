import { mersenne } from "pure-rand/generator/mersenne";

/** Numbers from 0 to 1 without 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  const generator = mersenne(seed);
  return () => (generator.next() >>> 0) / 2 ** 32;
}
