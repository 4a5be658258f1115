import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { svgOf } from "./svg_of.ts";

describe("svgOf()", () => {
  it("keeps text as text and styles as spans", () => {
    const svg = svgOf("a & b", "\x1b[31mFAIL <b>\x1b[39m ok\n\nlast\n");
    assertStringIncludes(
      svg,
      '<tspan fill="#ff8a80">FAIL &lt;b&gt;</tspan> ok</text>',
    );
    assertStringIncludes(svg, "<title>a &amp; b</title>");
    assertEquals(svg.match(/<text /g)?.length, 2);
  });
});
