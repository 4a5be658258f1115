import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { excerptBlock, excerptOf } from "./excerpt.ts";

const FILE = `import { Tensor } from "tinytorch";
export class One {
  forward(x: Tensor): Tensor {
    if (x) {
      return x;
    }
  }
  after() {}
}
`;

describe("excerptOf()", () => {
  it("takes the whole method and nothing after it", () => {
    const { first, lines } = excerptOf("one", "one.ts", FILE);
    assertEquals(first, 3);
    assertEquals(lines.length, 5);
    assertEquals(lines.at(-1), "  }");
  });
  it("takes the start of a file without the method, and never much", () => {
    const long = "x\n".repeat(1000);
    const { first, lines } = excerptOf("one", "one.ts", long);
    assertEquals([first, lines.length], [1, 24]);
  });
});

describe("excerptBlock()", () => {
  it("marks the line that a failure names, and keeps text text", () => {
    const excerpt = excerptOf("one", "one.ts", FILE.replace("x;", "<b>;"));
    const counterexample = { at: "one.ts:5:7" };
    const block = `${
      excerptBlock(excerpt, { checks: [{ counterexample } as never] })
    }`;
    assertStringIncludes(block, "<mark>5        return &lt;b&gt;;\n</mark>");
    assertEquals(block.split("<mark>").length, 2);
  });
});
