import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { anySheet, parseXml } from "../../dev/testing/mod.ts";
import { junit } from "./junit.ts";

const at = new Date("2026-11-24T20:31:07Z");

describe("junit()", () => {
  it("counts what it lists", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const root = parseXml(junit(sheet, { at }));
        for (const suite of root.children) {
          const cases = suite.children.filter(({ name }) =>
            name === "testcase"
          );
          const count = (kind: string) =>
            cases.filter(({ children }) => children[0]?.name === kind).length;
          assertEquals(Number(suite.attributes.tests), cases.length);
          assertEquals(Number(suite.attributes.failures), count("failure"));
          assertEquals(Number(suite.attributes.errors), count("error"));
          assertEquals(Number(suite.attributes.skipped), count("skipped"));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("fails each check of an exercise that cannot be run or was not begun", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const suites = parseXml(junit(sheet, { at })).children;
        sheet.items.forEach(({ status, checks }, i) => {
          if (status === "graded") return;
          assertEquals(
            Number(suites[i]!.attributes.failures),
            checks.length,
          );
        });
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
    }, { at });
    assertStringIncludes(
      xml,
      "&lt;/failure&gt;&lt;testcase/&gt; &amp; \\x1b[1m",
    );
    assertStringIncludes(xml, "&gt; 1 | x &lt; y");
  });
});
