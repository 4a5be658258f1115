import { assert, assertEquals, assertLessOrEqual } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { arithmetic } from "./_arithmetic.ts";
import { erfcByIntegral } from "./_erfc_by_integral.ts";
import { exactPointwise } from "./_exact_pointwise.ts";
import { exactSoftmax } from "./_exact_softmax.ts";
import { softmaxByDefinition } from "./_softmax_by_definition.ts";
import { ulpsBetween } from "./_ulps_between.ts";
import { loadOracle } from "./load_oracle.ts";

const oracle = loadOracle();
const More = arithmetic(90);

/** The same functions in float64, as one would write them in a program. */
const CLOSED_FORMS: Readonly<Record<string, (x: number) => number>> = {
  "relu": (x) => Math.max(0, x),
  "sigmoid": (x) => 1 / (1 + Math.exp(-x)),
  "tanh": Math.tanh,
  "gelu.sigmoid": (x) => x / (1 + Math.exp(-1.702 * x)),
  "gelu.tanh": (x) => {
    const u = Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3);
    return x / (1 + Math.exp(-2 * u));
  },
  "gelu.erf": (x) => 0.5 * x * erfcByIntegral(-x * Math.SQRT1_2),
};

describe("loadOracle()", () => {
  it("loadOracle() does hold as many inputs as the sets are meant to have", () => {
    const sizes = oracle.sets().map((set) => {
      return [set, oracle.pointwise("relu", set).inputs.length];
    });
    assertEquals(sizes, [["grid", 241], ["tails", 74], ["near-zero", 24]]);
  });

  it("loadOracle() does hold sets that ascend from end to end", () => {
    for (const set of oracle.sets()) {
      const { inputs } = oracle.pointwise("relu", set);
      for (const [index, x] of inputs.entries()) {
        const before = inputs[index - 1] ?? -Infinity;
        assert(before < x || Object.is(before, -0), `${set}[${index}]`);
      }
    }
  });

  for (const name of oracle.functions()) {
    it(`loadOracle() does agree with a closed form when asked for ${name}`, () => {
      const closedForm = CLOSED_FORMS[name];
      assert(closedForm !== undefined);
      for (const set of oracle.sets()) {
        const { inputs, outputs } = oracle.pointwise(name, set);
        for (const [index, x] of inputs.entries()) {
          const ulps = ulpsBetween(
            outputs[index] ?? NaN,
            Math.fround(closedForm(x)),
          );
          assertLessOrEqual(ulps, 1, `${name}(${x}) in ${set}`);
        }
      }
    });

    it(`loadOracle() does hold what 90 digits give when asked for ${name}`, () => {
      for (const set of oracle.sets()) {
        const { inputs, outputs } = oracle.pointwise(name, set);
        fc.assert(
          fc.property(fc.nat(inputs.length - 1), (index) => {
            const again = exactPointwise(name, inputs[index] ?? NaN, More);
            assertEquals(again, outputs[index]);
          }),
          { numRuns: 20 },
        );
      }
    });
  }

  it("loadOracle() does agree with a closed form in every softmax case", () => {
    for (const { name, shape, dim, input, output } of oracle.softmaxCases()) {
      const expected = softmaxByDefinition(input, shape, dim);
      for (const [index, y] of output.entries()) {
        const ulps = ulpsBetween(y, expected[index] ?? NaN);
        assertLessOrEqual(ulps, 1, `"${name}" at ${index}`);
      }
    }
  });

  it("loadOracle() does hold what 90 digits give for softmax", () => {
    const cases = oracle.softmaxCases()
      .filter(({ input }) => input.length <= 64);
    fc.assert(
      fc.property(fc.constantFrom(...cases), ({ input, output, ...rest }) => {
        assertEquals(exactSoftmax({ ...rest, values: input }, More), output);
      }),
      { numRuns: 20 },
    );
  });

  it("loadOracle() does cover every rank up to 5 and dims from both ends", () => {
    const cases = oracle.softmaxCases();
    for (let rank = 0; rank <= 5; rank++) {
      const dims = cases.filter(({ shape }) => shape.length === rank)
        .map(({ dim }) => dim);
      assert(dims.some((dim) => dim < 0), `rank ${rank}`);
      const axes = new Set(dims.map((dim) => dim < 0 ? dim + rank : dim));
      assert(axes.size >= rank, `rank ${rank}`);
    }
  });
});
