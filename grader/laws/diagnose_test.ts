import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { evidence } from "../../dev/testing/made_evidence.ts";
import { type Failure, toSheetTensor } from "../verdict/mod.ts";
import { diagnose } from "./diagnose.ts";
import { mistakesOf } from "./mistakes_of.ts";
import { sampleOf, uniform } from "./samples/mod.ts";

const SAYS = "it stops at 3";
const MISTAKES = mistakesOf("same", {
  values: {
    capped: {
      wrong: SAYS,
      says: SAYS,
      value: (v) => Math.min(3, v),
      absolute: 0.01,
    },
  },
});

/**
 * What is said of an answer to one number that should be the number itself.
 *
 * @param shown What the sheet shows. Default: the answer.
 */
function saidOf(
  x: number,
  actual: number,
  expected: number,
  shown = [actual],
  whole?: Parameters<typeof diagnose>[4],
) {
  const sample = sampleOf([x]);
  const output = { shape: [1], data: Float32Array.of(actual) };
  const failure: Failure = {
    kind: "mismatch",
    property: "any",
    message: "any",
    input: toSheetTensor(sample.input),
    output: toSheetTensor({
      shape: [shown.length],
      data: Float32Array.from(shown),
    }),
    index: [0],
    actual,
    expected,
    absError: Math.abs(actual - expected),
    prints: [],
    printsDropped: 0,
  };
  const law = {
    id: "any",
    property: "any",
    space: { value: uniform(0, 1) },
    judge: () => undefined,
  };
  const context = {
    spec: { id: "same.values" },
    mistakes: MISTAKES,
    exercises: [],
    student: {},
  } as unknown as Parameters<typeof diagnose>[0];
  return diagnose(
    context,
    "same",
    [evidence(law, sample, [{ output }])],
    failure,
    whole,
  );
}

describe("diagnose()", () => {
  it("says what would have given the answer", () => {
    assertEquals(saidOf(5, 3, 5), SAYS);
  });

  it("says nothing of a mistake that gives another answer", () => {
    assertEquals(saidOf(5, 4, 5), undefined);
  });

  it("says nothing of a mistake that gives all answers but the one shown", () => {
    assertEquals(saidOf(5, 3, 5, []), undefined);
    assertEquals(saidOf(5, 3, 5, [4]), undefined);
  });

  it("says nothing of an answer close by whose digits are others", () => {
    assertEquals(saidOf(5e-13, 7e-13, 5e-13), undefined);
  });

  it("says nothing of a mistake that gives what is wanted as well", () => {
    assertEquals(saidOf(2, 1.995, 2), undefined);
  });

  it("reads the call that is given whole, whatever the sheet shows of it", () => {
    const call = { input: { shape: [1], data: Float32Array.of(2) } };
    const output = { shape: [1], data: Float32Array.of(1.995) };
    assertEquals(saidOf(2, 1.995, 2, [], { call, output }), undefined);
  });
});
