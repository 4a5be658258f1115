import { assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { mapped, refusal } from "../../../dev/testing/made_evidence.ts";
import { sampleOf } from "../samples/mod.ts";
import { neverDecreases } from "./never_decreases.ts";

const law = neverDecreases((x) => x, 10, { absolute: 0.1, relative: 0 });
const sample = sampleOf([3, 1, 2, -5]);

describe("neverDecreases()", () => {
  it("takes a rising answer, whatever the order of the input", () => {
    assertEquals(refusal(law, sample, mapped(sample, (x) => 2 * x)), undefined);
    assertEquals(refusal(law, sample, mapped(sample, () => 7)), undefined);
  });

  it("takes a step down that rounding may cause", () => {
    const stepped = mapped(sample, (x) => x === 2 ? 0.95 : Math.min(x, 1));
    assertEquals(refusal(law, sample, stepped), undefined);
  });

  it("names both numbers of a larger one", () => {
    const message = refusal(
      law,
      sample,
      mapped(sample, (x) => x === 3 ? 0 : x),
    );
    assertEquals(message, "it gave 0 for 3, less than 2 for 2");
  });

  it("adds up no steps that are each small enough", () => {
    const many = sampleOf([0, 1, 2, 3, 4]);
    const slope = mapped(many, (x) => -0.09 * x);
    assertMatch(refusal(law, many, slope) ?? "", /less than/);
  });

  it("refuses NaN", () => {
    const lost = mapped(sample, (x) => x === 2 ? NaN : x);
    assertMatch(refusal(law, sample, lost) ?? "", /it gave NaN for 2/);
  });
});
