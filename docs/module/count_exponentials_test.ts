import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { countExponentials } from "./count_exponentials.ts";

describe("countExponentials()", () => {
  it("counts calls for each number, and leaves Math as it was", () => {
    const { exp } = Math;
    const twice = countExponentials({
      forward: (x) => x.map((value) => Math.exp(value) + Math.exp(-value)),
    });
    assertEquals(twice, "2");
    assertEquals(countExponentials({ forward: (x) => x }), "0");
    assertEquals(Math.exp, exp);
  });
});
