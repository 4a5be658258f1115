import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { arithmetic } from "./_arithmetic.ts";
import { sigmoid } from "./_sigmoid.ts";

const D = arithmetic(60);

describe("sigmoid()", () => {
  it("sigmoid() does give the ratio that its definition asks for", () => {
    assertEquals(sigmoid(new D(0)).toNumber(), 0.5);
    for (const x of ["1", "-3.5", "40", "-80"]) {
      const y = sigmoid(new D(x));
      const logit = y.div(new D(1).minus(y)).ln();
      assertEquals(logit.toPrecision(20), new D(x).toPrecision(20), x);
    }
  });

  it("sigmoid() does reach 0 and 1 when x is enormous", () => {
    assertEquals(sigmoid(new D("-1e38")).toNumber(), 0);
    assertEquals(sigmoid(new D("1e38")).toNumber(), 1);
  });
});
