import fc from "fast-check";
import { drawSample } from "./draw_sample.ts";
import type { Sample } from "./sample.ts";
import { simplerSamples } from "./simpler_samples.ts";
import type { Space } from "./space.ts";

/**
 * The samples of a space, for fast-check: it drives the search for a smaller
 * counterexample and remembers the path; what is simpler is ours, because a
 * tensor's shape and values must shrink together.
 */
export class SampleArbitrary extends fc.Arbitrary<Sample> {
  readonly #space: Space;

  constructor(space: Space) {
    super();
    this.#space = space;
  }

  override generate(random: fc.Random): fc.Value<Sample> {
    return new fc.Value(drawSample(this.#space, random), undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is Sample {
    return typeof value === "object" && value !== null && "input" in value;
  }

  override shrink(value: Sample): fc.Stream<fc.Value<Sample>> {
    const samples = simplerSamples(value, this.#space);
    return fc.stream(samples).map((sample) => new fc.Value(sample, undefined));
  }
}
