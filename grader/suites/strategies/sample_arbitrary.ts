import fc from "fast-check";
import type { Sample } from "./sample.ts";
import { simplerSamples } from "./simpler_samples.ts";
import type { Space } from "./space.ts";

/**
 * The samples of a space, for fast-check: it draws, drives the search for a
 * smaller counterexample and remembers the path; what is simpler is ours,
 * because a tensor's shape and values must shrink together.
 */
export class SampleArbitrary extends fc.Arbitrary<Sample> {
  readonly #space: Space;

  constructor(space: Space) {
    super();
    this.#space = space;
  }

  override generate(random: fc.Random): fc.Value<Sample> {
    const { ranks = [1, 2, 3], minDim = 1, maxSize = 48 } = this.#space;
    const { value, anyDim = false, extra } = this.#space;
    const rank = ranks[random.nextInt(0, ranks.length - 1)]!;
    const shape: number[] = [];
    let room = maxSize;
    for (let i = 0; i < rank; i++) {
      // Leave room for the dims to come, so that ranks look alike.
      const most = Math.max(minDim, Math.floor(room ** (1 / (rank - i))));
      const least = Math.max(1, minDim) ** (rank - i - 1);
      const largest = Math.max(minDim, Math.floor(room / least));
      const size = random.nextInt(minDim, Math.min(largest, 2 * most));
      shape.push(size);
      room = Math.floor(room / Math.max(1, size));
    }
    const count = shape.reduce((product, size) => product * size, 1);
    const data = Float32Array.from({ length: count }, () => value(random));
    const sample: Sample = {
      input: { shape, data },
      ...(anyDim && rank > 0 && { dim: random.nextInt(-rank, rank - 1) }),
      ...(extra && { extra: extra(random, count) }),
    };
    return new fc.Value(sample, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is Sample {
    return typeof value === "object" && value !== null && "input" in value;
  }

  override shrink(value: Sample): fc.Stream<fc.Value<Sample>> {
    const samples = simplerSamples(value, this.#space);
    return fc.stream(samples).map((sample) => new fc.Value(sample, undefined));
  }
}
