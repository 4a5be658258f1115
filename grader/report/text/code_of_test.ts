import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { codeOf } from "./code_of.ts";

describe("codeOf()", () => {
  it("leaves out imports and documentation", () => {
    const source = `import { Tensor } from "tinytorch";

/**
 * Says what it does.
 */
export class A {
  /** Documented. */
  forward() {
    // stays
    return 1;
  }
}
`;
    assertEquals(
      codeOf(source),
      "export class A {\n  forward() {\n    // stays\n    return 1;\n  }\n}",
    );
  });
});
