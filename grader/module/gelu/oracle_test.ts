import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { arithmetic } from "../../laws/oracle/arithmetic.ts";
import { exactAt } from "../../laws/oracle/tabulate.ts";
import {
  IDENTITY,
  SUBNORMAL,
  turnsAt,
  ZERO,
} from "../../../dev/testing/turns_at.ts";
import { byFraction, bySeries, erfc, oracle } from "./oracle.ts";

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

describe("oracle", () => {
  it("oracle does turn where float32 does", () => {
    assert(turnsAt(oracle.erf!, 0x40ab1ed9, IDENTITY));
    assert(turnsAt(oracle.erf!, 0xc165b275, ZERO));
    assert(turnsAt(oracle.erf!, 0xc1525707, SUBNORMAL));
    assert(turnsAt(oracle.tanh!, 0x409fcff9, IDENTITY));
    assert(turnsAt(oracle.tanh!, 0xc12c557a, ZERO));
    assert(turnsAt(oracle.tanh!, 0xc1219c36, SUBNORMAL));
    assert(turnsAt(oracle.sigmoid!, 0x411e6366, IDENTITY));
    assert(turnsAt(oracle.sigmoid!, 0xc27e1c02, ZERO));
    assert(turnsAt(oracle.sigmoid!, 0xc2569db2, SUBNORMAL));
  });

  it("oracle does give the constants that are known", () => {
    assertEquals(exactAt(oracle.erf!, 1), Math.fround(0.8413447460685429));
    assertEquals(exactAt(oracle.erf!, -1), Math.fround(-0.1586552539314571));
    assertEquals(exactAt(oracle.tanh!, 1), Math.fround(0.841191991));
    assertEquals(exactAt(oracle.tanh!, -1), Math.fround(-0.158808009));
    assertEquals(exactAt(oracle.sigmoid!, 1), Math.fround(0.845795766));
    assertEquals(exactAt(oracle.sigmoid!, -1), Math.fround(-0.154204234));
  });

  it("oracle does see which side of a tie the smallest input is", () => {
    for (const compute of Object.values(oracle)) {
      assertEquals(exactAt(compute, 2 ** -149), 2 ** -149);
      assert(Object.is(exactAt(compute, -(2 ** -149)), -0));
    }
  });
});
