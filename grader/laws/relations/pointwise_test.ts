import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import {
  evidence,
  mapped,
  refusal,
} from "../../../dev/testing/made_evidence.ts";
import { sampleOf, uniform } from "../samples/mod.ts";
import { pointwise } from "./pointwise.ts";

const law = pointwise({
  id: "half",
  property: "half of it",
  space: { value: uniform(-1, 1) },
  expected: (x) => x / 2,
  accepts: (y, wanted) => y === Math.fround(wanted),
});
const sample = sampleOf([1, 0.2, -4]);

describe("pointwise()", () => {
  it("takes what is as expected", () => {
    assertEquals(refusal(law, sample, mapped(sample, (x) => x / 2)), undefined);
  });

  it("names the first number that is not, in float32", () => {
    const answer = mapped(sample, (x) => x === 1 ? 0.5 : 0);
    assertEquals(law.judge(evidence(law, sample, [answer])), {
      message: "for 0.2 it gave 0; wanted 0.1",
      index: 1,
      expected: Math.fround(0.1),
      actual: 0,
    });
  });
});
