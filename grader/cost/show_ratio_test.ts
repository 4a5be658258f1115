import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { showRatio } from "./show_ratio.ts";

describe("showRatio()", () => {
  it("writes two digits without an exponent", () => {
    const ratios = [0.0512, 0.95, 1, 3.14, 9.94, 9.96, 12.4, 99.6, 142, 5321];
    assertEquals(
      ratios.map(showRatio).join(" "),
      "0.051x 0.95x 1.0x 3.1x 9.9x 10x 12x 100x 140x 5300x",
    );
  });
});
