import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { arithmetic } from "./_arithmetic.ts";
import { byFraction, bySeries, erfc } from "./_erfc.ts";

const D = arithmetic(60);

describe("erfc()", () => {
  it("erfc() does give the digits that are known", () => {
    assertEquals(erfc(new D(0), D).toFixed(), "1");
    assertEquals(
      erfc(new D("0.5"), D).toFixed(30),
      "0.479500122186953462317253346108",
    );
    assertEquals(
      erfc(new D(10), D).toPrecision(20),
      "2.0884875837625447570e-45",
    );
  });

  it("erfc() does mirror about 1 when the argument changes sign", () => {
    for (const z of ["1e-40", "0.3", "4.9", "5.1", "30"]) {
      const both = erfc(new D(z), D).plus(erfc(new D(z).neg(), D));
      assertEquals(both.toPrecision(55), new D(2).toPrecision(55), z);
    }
  });

  it("erfc() does vanish when the argument is enormous", () => {
    assertEquals(erfc(new D("1e38"), D).toNumber(), 0);
    assertEquals(erfc(new D("-1e38"), D).toNumber(), 2);
  });
});

describe("byFraction()", () => {
  it("byFraction() does agree with bySeries() on both sides of the switch", () => {
    const W = arithmetic(100);
    for (const z of ["4", "5", "7"]) {
      const series = new W(1).minus(bySeries(new W(z), W));
      const fraction = byFraction(new W(z), W);
      assertEquals(fraction.toPrecision(60), series.toPrecision(60), z);
    }
  });
});
