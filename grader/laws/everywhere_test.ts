import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { Finding } from "../verdict/finding.ts";
import { everywhere } from "./everywhere.ts";
import { NOTHING } from "./pointwise_unit.ts";

const FAILED = {
  kind: "failed",
  failure: {
    kind: "mismatch",
    property: "any",
    message: "it is wrong",
    prints: [],
    printsDropped: 0,
  },
} satisfies Finding;

/** What is found where some of four exercises break a rule. */
async function on(broken: readonly string[]): Promise<Finding> {
  const exercises = ["A", "B", "C", "D"].map((className) => ({
    id: className,
    className,
    file: `${className}.ts`,
  }));
  const check = everywhere(
    NOTHING,
    (_, id) =>
      Promise.resolve(broken.includes(id) ? FAILED : { kind: "passed" }),
  );
  const context = { spec: {}, exercises, total: 4 };
  return await check(context as unknown as Parameters<typeof check>[0]);
}

describe("everywhere()", () => {
  it("shows the first that breaks it, and names all others", async () => {
    const says: Readonly<Record<string, string>> = {
      B: "B: it is wrong",
      BC: "B: it is wrong; C breaks it too",
      ABD: "A: it is wrong; B and D break it too",
      ABCD: "A: it is wrong; B, C and D break it too",
    };
    for (const [broken, said] of Object.entries(says)) {
      const finding = await on([...broken]);
      if (finding.kind !== "failed") throw new Error("it holds");
      assertEquals(finding.failure.message, said);
      assertEquals(finding.credit, 1 - broken.length / 4);
    }
    assertEquals(await on([]), { kind: "passed" });
  });
});
