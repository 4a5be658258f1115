import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { exactAt } from "../../laws/oracle/tabulate.ts";
import { oracle } from "./oracle.ts";

describe("oracle", () => {
  it("oracle does keep every bit of a positive, and gives +0 below", () => {
    const smallest = 2 ** -149;
    assertEquals(exactAt(oracle.relu!, smallest), smallest);
    for (const x of [-smallest, -0]) {
      assert(Object.is(exactAt(oracle.relu!, x), 0));
    }
  });
});
