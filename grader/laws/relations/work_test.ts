import { assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { CLEAN, type Value } from "../../subject/mod.ts";
import { casesOf, type Law } from "../law.ts";
import { boundedWork, linearWork, wholeTensors } from "./work.ts";

/** What the law says where each call makes these calls, by count of values. */
function judged(
  law: Law,
  callsFor: (count: number) => Record<string, number>,
): string | undefined {
  const [sample] = law.examples!;
  const cases = casesOf(law, sample!);
  const values = cases.map(({ input }): Value => ({
    kind: "value",
    output: input,
    work: { calls: callsFor(input.data.length), overflows: 0 },
    bufferBytes: 0,
    state: CLEAN,
    prints: [],
    printsDropped: 0,
  }));
  return law.judge({ sample: sample!, cases, values })?.message;
}

const LIMITS = { spare: 4, linear: 4.4, whole: 1.5, more: 64 };

describe("boundedWork()", () => {
  it("allows so many exponentials for each value, and a handful more", () => {
    assertEquals(
      judged(boundedWork(1, LIMITS), (n) => ({ exp: n + 4 })),
      undefined,
    );
    assertEquals(judged(boundedWork(0, LIMITS), () => ({ exp: 2 })), undefined);
  });
  it("refuses more of them, under whatever name", () => {
    assertMatch(
      judged(
        boundedWork(1, LIMITS),
        (n) => ({ exp: n, expm1: n, pow: n / 2 }),
      ) ?? "",
      /2\.5 exponentials for each of 256 values; wanted at most 1$/,
    );
  });
  it("does not count what is no exponential", () => {
    assertEquals(
      judged(boundedWork(0, LIMITS), (n) => ({ max: 9 * n })),
      undefined,
    );
  });
});

describe("linearWork(LIMITS)", () => {
  it("allows work in proportion", () => {
    assertEquals(
      judged(linearWork(LIMITS), (n) => ({ exp: 2 * n })),
      undefined,
    );
  });
  it("refuses work that grows faster", () => {
    assertMatch(
      judged(linearWork(LIMITS), (n) => ({ exp: n * n / 64 })) ?? "",
      /1024 times for 256 values and 16384 for 1024/,
    );
  });
  it("leaves the operations of Tensor to another law", () => {
    assertEquals(
      judged(linearWork(LIMITS), (n) => ({ "T.exp": n * n })),
      undefined,
    );
  });
});

describe("wholeTensors(LIMITS)", () => {
  it("allows operations on rows, of which there are equally many", () => {
    assertEquals(
      judged(wholeTensors(LIMITS), () => ({ "T.exp": 60 })),
      undefined,
    );
  });
  it("refuses an operation for each value", () => {
    assertMatch(
      judged(wholeTensors(LIMITS), (n) => ({ "T.exp": n })) ?? "",
      /256 operations of Tensor for 256 values and 1024 for 1024/,
    );
  });
  it("does not count Math", () => {
    assertEquals(judged(wholeTensors(LIMITS), (n) => ({ exp: n })), undefined);
  });
});
