import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { refusal } from "../../../dev/testing/made_evidence.ts";
import { Stratum } from "../../checklist/mod.ts";
import { keepsStratum } from "./keeps_stratum.ts";

const nan = Stratum.parse({ id: "nan", holds: "NaN stays NaN", nan: true });
const values = Float32Array.of(3, NaN, -2, 60);
const law = keepsStratum(nan, (x) => x, values);

describe("keepsStratum()", () => {
  it("asks its numbers by themselves, and among others", () => {
    const asked = law.examples!.map(({ input }) => [...input.data]);
    assertEquals(asked, [
      [NaN],
      [NaN],
      [3, NaN, -2, 60],
      [3, NaN, -2, 60],
    ]);
  });

  it("judges its own numbers only", () => {
    const sample = law.examples!.at(-1)!;
    const { shape } = sample.input;
    const answer = (...data: number[]) =>
      refusal(law, sample, {
        output: { shape, data: Float32Array.from(data) },
      });
    assertEquals(answer(3, NaN, -2, 60), undefined);
    assertEquals(answer(0, NaN, 0, 0), undefined);
    assertEquals(answer(3, 60, -2, 60), "for NaN it gave 60; wanted NaN");
  });
});
