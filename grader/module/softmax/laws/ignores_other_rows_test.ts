import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { tensor } from "../../../../dev/testing/mod.ts";
import { refusal } from "../../../../dev/testing/made_evidence.ts";
import { casesOf } from "../../../laws/law.ts";
import { sampleOf } from "../../../laws/samples/mod.ts";
import { ignoresOtherRows } from "./ignores_other_rows.ts";

const law = ignoresOtherRows({ absolute: 1e-6, relative: 0 });
const sample = sampleOf([0, 1, 5, 6], [2, 2]);
const alone = { output: tensor([0.25, 0.75]) };

describe("ignoresOtherRows()", () => {
  it("asks for the first row alone, then among the others", () => {
    const inputs = casesOf(law, sample).map(({ input }) => [...input.data]);
    assertEquals(inputs, [[0, 1], [0, 1, 5, 6]]);
  });

  it("takes the same row in both", () => {
    const among = { output: tensor([0.25, 0.75, 0.5, 0.5], [2, 2]) };
    assertEquals(refusal(law, sample, alone, among), undefined);
  });

  it("refuses a row that another has changed, or made NaN", () => {
    for (const [first, shown] of [[0.01, "0.01"], [NaN, "NaN"]] as const) {
      const among = { output: tensor([first, 0.75, 0.5, 0.5], [2, 2]) };
      assertEquals(
        refusal(law, sample, alone, among),
        `it gave ${shown} in a matrix where the row alone gave 0.25`,
      );
    }
  });
});
