import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { type Sample, sampleOf } from "./sample.ts";
import { SampleArbitrary } from "./sample_arbitrary.ts";
import { simplerSamples } from "./simpler_samples.ts";
import type { Space } from "./space.ts";
import { integers, magnitudes, oneOf, uniform } from "./values.ts";
import { sizeOf } from "../../subject/size_of.ts";

const SPACES: Readonly<Record<string, Space>> = {
  "any numbers": { value: oneOf(uniform(-9, 9), magnitudes(-40, 38)) },
  "numbers beyond 15": {
    value: uniform(15, 1500),
    allows: (x) => x >= 15,
    ranks: [1],
  },
  "rows and a dim": {
    value: uniform(-3, 3),
    ranks: [0, 1, 2, 3],
    anyDim: true,
  },
  "empty tensors": { value: integers(-3, 3), minDim: 0, ranks: [0, 1, 2, 3] },
  "pairs and a shift": {
    value: integers(-20, 20),
    minDim: 2,
    allows: Number.isInteger,
    extra: (random) => [random.nextInt(-4096, 4096)],
  },
};

/** Whether a sample is one of the space. */
function belongs({ input, dim }: Sample, space: Space): boolean {
  const { ranks = [1, 2, 3], minDim = 1, maxSize = 48 } = space;
  const { shape, data } = input;
  const rank = shape.length;
  return ranks.includes(rank) && shape.every((size) => size >= minDim) &&
    sizeOf(shape) === data.length && data.length <= Math.max(maxSize, 1) &&
    data.every((value) => space.allows?.(value) ?? true) &&
    (dim === undefined || dim >= -rank && dim < rank);
}

describe("SampleArbitrary", () => {
  for (const [name, space] of Object.entries(SPACES)) {
    it(`draws samples of the space: ${name}`, () => {
      fc.assert(fc.property(new SampleArbitrary(space), (sample) => {
        assert(belongs(sample, space), JSON.stringify(sample.input.shape));
        assertEquals(sample.extra?.length, space.extra ? 1 : undefined);
      }));
    });
  }

  it("draws every rank, and the same for the same seed", () => {
    const samples = new SampleArbitrary({
      value: uniform(0, 1),
      ranks: [0, 1, 2, 3],
    });
    const options = { seed: 3, numRuns: 60 };
    const drawn = fc.sample(samples, options);
    assertEquals(drawn, fc.sample(samples, options));
    const ranks = new Set(drawn.map(({ input }) => input.shape.length));
    assertEquals([...ranks].toSorted(), [0, 1, 2, 3]);
  });
});

describe("simplerSamples()", () => {
  for (const [name, space] of Object.entries(SPACES)) {
    it(`stays in the space and comes to an end: ${name}`, () => {
      const samples = new SampleArbitrary({ ...space, maxSize: 12 });
      const whichever = fc.constantFrom(0, -1);
      fc.assert(
        fc.property(samples, whichever, (sample, which) => {
          let current: Sample | undefined = sample;
          for (let steps = 0; current; steps++) {
            assert(steps < 1000, "it goes on and on");
            const simpler: Sample[] = [...simplerSamples(current, space)];
            for (const each of simpler) assert(belongs(each, space));
            current = simpler.at(which);
          }
        }),
        { numRuns: 30 },
      );
    });
  }

  it("offers nothing simpler than one zero", () => {
    assertEquals([
      ...simplerSamples(sampleOf([0]), { value: uniform(0, 1), ranks: [1] }),
    ], []);
  });

  it("halves long tensors first and keeps what is left in order", () => {
    const sample = sampleOf([1, 2, 3, 4, 5, 6], [2, 3]);
    const [first, second] = simplerSamples(sample, { value: uniform(0, 1) });
    assertEquals(first, sampleOf([1, 2, 3], [1, 3]));
    assertEquals(second, sampleOf([4, 5, 6], [1, 3]));
  });

  it("halves tensors of more numbers than a call takes arguments", () => {
    const sample = sampleOf(new Float32Array(2 ** 18 + 1).fill(2));
    const [one, , half] = simplerSamples(sample, { value: uniform(0, 1) });
    assertEquals(one, sampleOf([2]));
    assertEquals(half!.input.shape, [2 ** 17 + 1]);
  });

  it("names the same axis once a dim of one is gone", () => {
    const space: Space = { value: uniform(0, 1), ranks: [1, 2, 3] };
    const dims = [-2, 1].map((dim) => {
      const sample = sampleOf([1, 2], [1, 2, 1], { dim });
      return [...simplerSamples(sample, space)]
        .filter(({ input }) => input.shape.length === 2)
        .map(({ input, dim }) => [input.shape, dim]);
    });
    assertEquals(dims, [
      [[[2, 1], -2], [[1, 2], -1]],
      [[[2, 1], 0], [[1, 2], 1]],
    ]);
  });

  it("makes numbers rounder, never much larger", () => {
    const space: Space = { value: uniform(0, 1), ranks: [1] };
    fc.assert(fc.property(fc.float({ noNaN: true }), (value) => {
      for (const { input } of simplerSamples(sampleOf([value]), space)) {
        const [rounder] = input.data;
        const isUniform = [0, 1, -1].includes(rounder!);
        assert(isUniform || Math.abs(rounder!) <= 1.34 * Math.abs(value));
      }
    }));
  });
});
