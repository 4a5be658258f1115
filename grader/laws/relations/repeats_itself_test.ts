import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import {
  evidence,
  mapped,
  refusal,
} from "../../../dev/testing/made_evidence.ts";
import { casesOf } from "../law.ts";
import { sampleOf, uniform } from "../samples/mod.ts";
import { repeatsItself } from "./repeats_itself.ts";

const law = repeatsItself({ value: uniform(-1, 1) });
const sample = sampleOf([1, 2], [2], { dim: 0 });
const right = mapped(sample, (x) => 2 * x);
const between = mapped(sample, (x) => 2 * (1 - x));

describe("repeatsItself()", () => {
  it("asks for the same after something else and at once, along the same dim", () => {
    const calls = casesOf(law, sample).map(({ input, dim }) => [
      [...input.data],
      dim,
    ]);
    const same = [[1, 2], 0];
    assertEquals(calls, [same, [[0, -1], 0], same, same]);
  });

  it("takes the same answer again", () => {
    assertEquals(
      refusal(law, sample, right, between, right, right),
      undefined,
    );
  });

  it("shows the call that gave something else", () => {
    const again = mapped(sample, (x) => x === 2 ? 5 : 2 * x);
    for (
      const [at, ...last] of [[2, again, right], [3, right, again]] as const
    ) {
      const given = evidence(law, sample, [right, between, ...last]);
      assertEquals(law.judge(given), {
        message: "it gave 5 where the same input gave 4 before",
        at,
        index: 1,
        expected: 4,
        actual: 5,
      });
    }
  });
});
