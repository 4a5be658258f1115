import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { softmax } from "../../module/softmax/exact.ts";
import { ulpsBetween } from "../../base/ulps_between.ts";
import { arithmetic } from "./_arithmetic.ts";
import { exactSoftmax } from "./_exact_softmax.ts";
import { loadSoftmaxCases } from "./load_softmax_cases.ts";

const cases = loadSoftmaxCases();
const More = arithmetic(90);

describe("loadSoftmaxCases()", () => {
  it("does agree with the formula in every case", () => {
    for (const { name, shape, dim, input, output } of cases) {
      const expected = softmax({ input: { shape, data: input }, dim }).data;
      for (const [index, y] of output.entries()) {
        const ulps = ulpsBetween(y, expected[index] ?? NaN);
        assert(ulps <= 1, `"${name}" at ${index}: ${ulps}`);
      }
    }
  });

  it("does hold what 90 digits give", () => {
    const small = cases.filter(({ input }) => input.length <= 64);
    fc.assert(
      fc.property(fc.constantFrom(...small), ({ input, output, ...rest }) => {
        assertEquals(exactSoftmax({ ...rest, values: input }, More), output);
      }),
      { numRuns: 20 },
    );
  });

  it("does cover every rank up to 5 and dims from both ends", () => {
    for (let rank = 0; rank <= 5; rank++) {
      const dims = cases.filter(({ shape }) => shape.length === rank)
        .map(({ dim }) => dim);
      assert(dims.some((dim) => dim < 0), `rank ${rank}`);
      const axes = new Set(dims.map((dim) => dim < 0 ? dim + rank : dim));
      assert(axes.size >= rank, `rank ${rank}`);
    }
  });
});
