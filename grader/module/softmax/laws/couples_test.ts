import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { tensor } from "../../../../dev/testing/mod.ts";
import { refusal } from "../../../../dev/testing/made_evidence.ts";
import { casesOf } from "../../../laws/law.ts";
import { sampleOf } from "../../../laws/samples/mod.ts";
import { couples } from "./couples.ts";

const law = couples();
const sample = sampleOf([0, 1, 2], [3], { extra: [1] });
const before = { output: tensor([0.1, 0.2, 0.7]) };

function judge(...after: readonly number[]): string | undefined {
  return refusal(law, sample, before, { output: tensor(after) });
}

describe("couples()", () => {
  it("raises the one logit that is named, or the last one", () => {
    const raised = [1, 9].map((at) => {
      const [, { input }] = casesOf(law, { ...sample, extra: [at] }) as [
        unknown,
        typeof sample,
      ];
      return [...input.data];
    });
    assertEquals(raised, [[0, 2, 2], [0, 1, 3]]);
  });

  it("wants its result to rise and all others to fall", () => {
    assertEquals(judge(0.05, 0.4, 0.55), undefined);
    assertEquals(
      judge(0.05, 0.2, 0.55),
      "after logit 1 was raised by 1, value 1 went from 0.2 to 0.2; wanted more",
    );
    assertEquals(
      judge(0.05, 0.4, 0.7),
      "after logit 1 was raised by 1, value 2 went from 0.7 to 0.7; wanted less",
    );
  });
});
