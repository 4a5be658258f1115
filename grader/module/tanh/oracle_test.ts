import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { arithmetic } from "../../laws/oracle/arithmetic.ts";
import { exactAt } from "../../laws/oracle/tabulate.ts";
import { ONE, turnsAt } from "../../../dev/testing/turns_at.ts";
import { oracle, tanh } from "./oracle.ts";

const D = arithmetic(60);

describe("tanh()", () => {
  it("tanh() does agree with another algorithm when x is moderate", () => {
    for (const x of ["0.001", "-0.5", "1", "-7.25", "12"]) {
      const expected = new D(x).tanh().toPrecision(57);
      assertEquals(tanh(new D(x), D).toPrecision(57), expected, x);
    }
  });

  it("tanh() does keep its digits when x is tiny", () => {
    const x = new D("-1.2345e-30");
    const expected = x.minus(x.pow(3).div(3));
    assertEquals(tanh(x, D).toPrecision(58), expected.toPrecision(58));
  });

  it("tanh() does give ±1 when x is enormous and a zero when it is one", () => {
    assertEquals(tanh(new D("1e38"), D).toNumber(), 1);
    assertEquals(tanh(new D("-1e38"), D).toNumber(), -1);
    assertEquals(Object.is(tanh(new D(-0), D).toNumber(), -0), true);
  });
});

describe("oracle", () => {
  it("oracle does turn where float32 does", () => {
    assert(turnsAt(oracle.tanh!, 0x41102cb4, ONE));
    assert(turnsAt(oracle.tanh!, 0x39b89ba3, (y, x) => y !== x));
  });

  it("oracle does give the constants that are known", () => {
    assertEquals(exactAt(oracle.tanh!, 1), Math.fround(0.7615941559557649));
  });
});
