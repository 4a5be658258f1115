import { assertAlmostEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { erfcByIntegral } from "./_erfc_by_integral.ts";

describe("erfcByIntegral()", () => {
  it("erfcByIntegral() does give the digits that are known", () => {
    assertAlmostEquals(erfcByIntegral(0), 1, 1e-12);
    assertAlmostEquals(erfcByIntegral(-0), 1, 1e-12);
    assertAlmostEquals(erfcByIntegral(0.5), 0.4795001221869535, 1e-12);
    assertAlmostEquals(erfcByIntegral(-0.5), 1.5204998778130465, 1e-12);
    const far = 2.0884875837625447e-45;
    assertAlmostEquals(erfcByIntegral(10) / far, 1, 1e-9);
  });
});
