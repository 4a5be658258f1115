import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { Case } from "../../../subject/mod.ts";
import { casesOf } from "../../../laws/law.ts";
import { seededRandom } from "../../../laws/samples/mod.ts";
import { evidence } from "../../../../dev/testing/made_evidence.ts";
import { softmax } from "../exact.ts";
import { lateMaximum } from "./late_maximum.ts";

const LAW = lateMaximum(seededRandom(1), { absolute: 1e-6, relative: 0 });

/** What the law says of code, for its first example. */
function saidOf(forward: (given: Case) => ArrayLike<number>) {
  const [sample] = LAW.examples!;
  const outputs = casesOf(LAW, sample!).map((given) => ({
    output: {
      shape: given.input.shape,
      data: Float32Array.from(forward(given)),
    },
  }));
  return LAW.judge(evidence(LAW, sample!, outputs))?.message;
}

describe("lateMaximum()", () => {
  it("holds of the exact one", () => {
    assertEquals(saidOf((given) => softmax(given).data), undefined);
  });

  it("finds a maximum of the first numbers only", () => {
    const said = saidOf(({ input: { data } }) => {
      const most = Math.max(...data.subarray(0, 500));
      const exps = Array.from(data, (v) => Math.exp(v - most));
      const sum = exps.reduce((a, b) => a + b);
      return exps.map((v) => v / sum);
    });
    assertEquals(said?.includes("it gave NaN; wanted 1"), true);
  });

  it("leaves what is wrong without it too to others", () => {
    assertEquals(saidOf(({ input }) => input.data), undefined);
  });
});
