import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Random } from "./values.ts";

/** Random numbers that are the same for the same seed, on every machine. */
export function seededRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return {
    nextInt: (min, max) => uniformInt(generator, min, max),
    nextDouble: () => uniformFloat64(generator),
  };
}
