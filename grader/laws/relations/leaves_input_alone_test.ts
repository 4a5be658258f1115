import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { GUARD, GUARD_VALUE } from "../../subject/mod.ts";
import { type Made, mapped, refusal } from "../../testing/made_evidence.ts";
import { sampleOf } from "../samples/mod.ts";
import { leavesInputAlone } from "./leaves_input_alone.ts";

const sample = sampleOf([1, -2]);
const answer = mapped(sample, (x) => x);
const guard = Array(GUARD).fill(GUARD_VALUE);
const untouched = Float32Array.of(...guard, 1, -2, ...guard);

function judge(made: Partial<Made>): string | undefined {
  const whole = { ...answer, inputAfter: untouched, ...made };
  return refusal(leavesInputAlone(), sample, whole);
}

describe("leavesInputAlone()", () => {
  it("takes an answer that left all as it was", () => {
    assertEquals(judge({}), undefined);
  });

  it("names the number that was changed", () => {
    assertEquals(
      judge({ inputAfter: untouched.with(GUARD + 1, 0) }),
      "it changed its input from -2 to 0",
    );
  });

  it("sees a zero that lost its sign", () => {
    const zero = sampleOf([-0]);
    const inputAfter = Float32Array.of(...guard, 0, ...guard);
    assertEquals(
      refusal(leavesInputAlone(), zero, { ...answer, inputAfter }),
      "it changed its input from -0 to 0",
    );
  });

  it("sees what was written on either side", () => {
    for (const at of [0, GUARD - 1, GUARD + 2, untouched.length - 1]) {
      assertEquals(
        judge({ inputAfter: untouched.with(at, 0) }),
        "it wrote beside its input, into a neighbour's memory",
      );
    }
  });

  it("refuses shared and reused memory", () => {
    assertEquals(
      judge({ sharesInput: true }),
      "its output lives in the input's own memory",
    );
    assertEquals(
      judge({ overwritten: true }),
      "a second call overwrote the output of the first",
    );
  });
});
