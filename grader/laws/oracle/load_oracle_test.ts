import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { GELU_VARIANTS } from "../../module/gelu/exact.ts";
import { relu } from "../../module/relu/exact.ts";
import { sigmoid } from "../../module/sigmoid/exact.ts";
import { ulpsBetween } from "../../base/ulps_between.ts";
import { arithmetic } from "./_arithmetic.ts";
import { exactPointwise } from "./_exact_pointwise.ts";
import { loadOracle } from "./load_oracle.ts";

const oracle = loadOracle();
const More = arithmetic(90);

/** The formulas in float64 that grade what is in no table. */
const FORMULAS: Readonly<Record<string, (x: number) => number>> = {
  "relu": relu,
  "sigmoid": sigmoid,
  "tanh": Math.tanh,
  "gelu.sigmoid": GELU_VARIANTS.sigmoid!,
  "gelu.tanh": GELU_VARIANTS.tanh!,
  "gelu.erf": GELU_VARIANTS.erf!,
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
    it(`loadOracle() does agree with the formula when asked for ${name}`, () => {
      const formula = FORMULAS[name];
      assert(formula !== undefined);
      for (const set of oracle.sets()) {
        const { inputs, outputs } = oracle.pointwise(name, set);
        for (const [index, x] of inputs.entries()) {
          const ulps = ulpsBetween(
            outputs[index] ?? NaN,
            Math.fround(formula(x)),
          );
          assert(ulps <= 1, `${name}(${x}) in ${set}: ${ulps}`);
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
});
