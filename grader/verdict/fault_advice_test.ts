import { assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { faultAdvice } from "./fault_advice.ts";

const prints = { prints: [], printsDropped: 0 };

function on(seen: string): string {
  return faultAdvice({ ...prints, kind: "malformed", seen }) ?? "";
}

describe("faultAdvice()", () => {
  it("says what a result lacks to be a Tensor", () => {
    assertMatch(on("undefined"), /return is missing/);
    assertMatch(on("an array"), /by new Tensor\(numbers, x.shape\)/);
    assertMatch(on("a Float32Array"), /wrap them by new Tensor/);
    assertMatch(on("a Promise (forward must not be async)"), /async/);
  });

  it("says nothing where it cannot know", () => {
    assertEquals(on("a Tensor of shape [2] holding 3"), "");
    const died = { ...prints, kind: "died", reason: "was ended" } as const;
    assertEquals(faultAdvice(died), undefined);
  });
});
