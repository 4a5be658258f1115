import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { faultSentence } from "./fault_sentence.ts";

const prints = { prints: [], printsDropped: 0 };

describe("faultSentence()", () => {
  it("names what was thrown, and where it is known, the line", () => {
    const threw = { ...prints, kind: "threw", name: "TypeError" } as const;
    assertEquals(
      faultSentence({ ...threw, message: "no", at: "relu.ts:3:5" }),
      "it threw TypeError: no (relu.ts:3:5)",
    );
    assertEquals(
      faultSentence({ ...threw, message: "" }),
      "it threw TypeError",
    );
  });

  it("names what was returned in place of a tensor", () => {
    const seen = { ...prints, kind: "malformed", seen: "an array" } as const;
    assertEquals(faultSentence(seen), "it returned an array; wanted a Tensor");
  });

  it("says how long it waited", () => {
    const late = { ...prints, kind: "timed-out", afterMs: 2000 } as const;
    assertEquals(
      faultSentence(late),
      "it gave no answer in 2 s; look for a loop that does not end",
    );
  });

  it("says what ended the process", () => {
    const died = { ...prints, kind: "died", reason: "was ended" } as const;
    assertEquals(faultSentence(died), "it was ended");
  });
});
