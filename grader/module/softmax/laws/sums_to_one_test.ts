import { assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { tensor } from "../../../../dev/testing/mod.ts";
import { refusal } from "../../../../dev/testing/made_evidence.ts";
import { sampleOf } from "../../../laws/samples/mod.ts";
import { sumsToOne } from "./sums_to_one.ts";

const law = sumsToOne({
  tolerance: { absolute: 1e-6, each: 6e-10 },
  most: 1 + 3e-7,
}, []);
const square = sampleOf([0, 0, 0, 0], [2, 2]);
const columns = sampleOf([0, 0, 0, 0], [2, 2], { dim: 0 });

function judge(sample: typeof square, values: readonly number[]) {
  return refusal(law, sample, { output: tensor(values, [2, 2]) });
}

describe("sumsToOne()", () => {
  it("adds up along the last dim, or the one that was asked for", () => {
    const rows = [0.5, 0.5, 0.25, 0.75];
    assertEquals(judge(square, rows), undefined);
    assertMatch(judge(columns, rows) ?? "", /^2 values sum to 0.75/);
    const turned = [0.5, 0.25, 0.5, 0.75];
    assertEquals(judge(columns, turned), undefined);
    assertMatch(judge(square, turned) ?? "", /^2 values sum to 0.75/);
  });

  it("takes what rounding leaves", () => {
    assertEquals(judge(square, [0.5, 0.5000004, 0.5, 0.5]), undefined);
  });

  it("refuses what is outside of [0, 1], though the sum is right", () => {
    assertMatch(
      judge(square, [-0.5, 1.5, 0.5, 0.5]) ?? "",
      /gave -0.5; wanted/,
    );
    assertMatch(judge(square, [NaN, 1, 0.5, 0.5]) ?? "", /gave NaN; wanted/);
  });
});
