import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { anySheet, parseXml } from "../testing/mod.ts";
import { junit } from "./junit.ts";

describe("junit()", () => {
  it("counts what it lists", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const root = parseXml(junit(sheet));
        const cases = root.children.flatMap(({ children }) => children)
          .filter(({ name }) => name === "testcase");
        const count = (kind: string) =>
          cases.filter(({ children }) => children[0]?.name === kind).length;
        assertEquals(Number(root.attributes.tests), cases.length);
        assertEquals(Number(root.attributes.failures), count("failure"));
        assertEquals(Number(root.attributes.errors), count("error"));
        assertEquals(Number(root.attributes.skipped), count("skipped"));
      }),
      { numRuns: 60 },
    );
  });

  it("puts the message into the element, escaped", () => {
    const [sheet] = fc.sample(anySheet, { seed: 1, numRuns: 1 });
    const xml = junit({
      ...sheet!,
      items: [{
        ...sheet!.items[0]!,
        status: "unusable",
        message: "</failure><testcase/> & \u001b[1m",
        frame: "> 1 | x < y",
      }],
    });
    assertStringIncludes(
      xml,
      "&lt;/failure&gt;&lt;testcase/&gt; &amp; \\x1b[1m",
    );
    assertStringIncludes(xml, "&gt; 1 | x &lt; y");
  });
});
