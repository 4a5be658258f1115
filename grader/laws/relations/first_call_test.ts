import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { CheckContext } from "../../verdict/check.ts";
import { evidence } from "../../../dev/testing/made_evidence.ts";
import { sampleOf } from "../samples/mod.ts";
import { agreesWithFormula } from "./agrees_with_formula.ts";
import { firstCall } from "./first_call.ts";

const LAW = agreesWithFormula((x) => 2 * x, { absolute: 0, relative: 0 });

describe("firstCall()", () => {
  it("judges the one answer that there is", () => {
    const sample = sampleOf([1]);
    for (const [y, isRight] of [[2, true], [0, false]] as const) {
      const output = { shape: [1], data: Float32Array.of(y) };
      const { values } = evidence(LAW, sample, [{ output }]);
      const context = { first: values[0] } as unknown as CheckContext;
      const [law] = firstCall(LAW, context);
      assertEquals(law!.replies, [values[0]!]);
      assertEquals(law!.examples, [sample]);
      const mismatch = law!.judge({ sample, cases: [sample], values });
      assertEquals(mismatch === undefined, isRight);
    }
  });

  it("asks nothing where there was none", () => {
    assert(firstCall(LAW, {} as unknown as CheckContext).length === 0);
  });
});
