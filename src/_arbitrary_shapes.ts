import * as fc from "fast-check";

/** Shapes of rank 0 to 4 with short dims, empty ones among them. */
export function arbitraryShape(): fc.Arbitrary<number[]> {
  return fc.array(fc.nat({ max: 4 }), { maxLength: 4 });
}

/** Two shapes that can be broadcast, of ranks that may differ. */
export function arbitraryShapePair(): fc.Arbitrary<[number[], number[]]> {
  const dim = fc.tuple(fc.nat({ max: 4 }), fc.constantFrom("both", "a", "b"));
  const cuts = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }));
  return fc.tuple(fc.array(dim, { maxLength: 4 }), cuts).map(
    ([dims, [aCut, bCut]]) => {
      const a = dims.map(([length, who]) => who === "b" ? 1 : length);
      const b = dims.map(([length, who]) => who === "a" ? 1 : length);
      // Only one may lose leading dims, or the shapes would not match these.
      return aCut < bCut ? [a.slice(aCut), b] : [a, b.slice(bCut)];
    },
  );
}
