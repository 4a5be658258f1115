import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { arithmetic } from "../../laws/oracle/arithmetic.ts";
import { exactAt } from "../../laws/oracle/tabulate.ts";
import {
  ONE,
  SUBNORMAL,
  turnsAt,
  ZERO,
} from "../../../dev/testing/turns_at.ts";
import { oracle, sigmoid } from "./oracle.ts";

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

describe("oracle", () => {
  it("oracle does turn where float32 does", () => {
    assert(turnsAt(oracle.sigmoid!, 0x418aa123, ONE));
    assert(turnsAt(oracle.sigmoid!, 0xc2cff1b5, ZERO));
    assert(turnsAt(oracle.sigmoid!, 0xc2aeac50, SUBNORMAL));
  });

  it("oracle does give the constants that are known", () => {
    assertEquals(exactAt(oracle.sigmoid!, 1), Math.fround(0.7310585786300049));
  });
});
